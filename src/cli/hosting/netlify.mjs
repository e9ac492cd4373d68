/** The settings of a Netlify site. Its headers come with the build, in `_headers`. */
export function netlifyFile() {
	return `# Made by \`npm run hosting\`. Copy it into the project's root.
[build]
	command = "npm run build"
	publish = "build"

[build.environment]
	NODE_VERSION = "20"

# /charts leads to /charts/, where the links of the page are right.
[build.processing.html]
	pretty_urls = true
`;
}

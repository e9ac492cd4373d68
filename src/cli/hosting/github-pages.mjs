/** A workflow that publishes every change of the main branch at GitHub Pages. */
export function githubPagesFile() {
	return `# Made by \`npm run hosting\`. Copy it into .github/workflows/ and choose "GitHub Actions" under Settings, Pages.
name: pages
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci
      - run: npm run build
        env:
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      # Older releases' scripts and styles, for pages that are open.
      - uses: actions/cache@v4
        with:
          path: .cache/site
          key: site-\${{ github.run_id }}
          restore-keys: site-
      - run: npm run release -- --to .cache/site
      - uses: actions/upload-pages-artifact@v3
        with:
          path: .cache/site/current/
      - uses: actions/deploy-pages@v4
        id: deployment
`;
}

import { expect, test } from './support';

const PAGES = ['/', '/text/', '/situations/', '/arguments/', '/evidence/', '/sources/', '/method/'];
const CONTROLS = ['radio', 'checkbox', 'DisclosureTriangle', 'button', 'link'];
const STATES: Readonly<Record<string, string>> = {
	radio: 'checked',
	checkbox: 'checked',
	DisclosureTriangle: 'expanded'
};

interface Control {
	readonly role: string;
	readonly name: string;
	readonly states: readonly string[];
}

for (const path of PAGES) {
	test(`a screen reader hears name, role and state of each control on ${path}`, async ({
		page
	}) => {
		await page.goto(path);
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const controls = nodes
			.filter((node) => !node.ignored && CONTROLS.includes(String(node.role?.value)))
			.map((node): Control => ({
				role: String(node.role?.value),
				name: String(node.name?.value ?? '').trim(),
				states: (node.properties ?? []).map((property) => property.name)
			}));
		expect(controls.length).toBeGreaterThan(2);
		expect(controls.filter(({ name }) => name === '')).toEqual([]);
		const silent = controls.filter(({ role, states }) => {
			const state = STATES[role];
			return state !== undefined && !states.includes(state);
		});
		expect(silent).toEqual([]);
	});
}

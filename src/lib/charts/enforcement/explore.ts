import type { Control } from '../core/chart';
import { SHOWS, type EnforcementData, type EnforcementView, type EnforcementWords } from './types';

/** Which figures are shown, and a state to find among the others. */
export function enforcementControls(
	data: EnforcementData,
	view: EnforcementView,
	words: EnforcementWords
): readonly Control[] {
	const show: Control = {
		kind: 'choice',
		name: 'show',
		label: words.show,
		value: view.show,
		options: SHOWS.map((value) => ({ value, label: words[`show_${value}`] }))
	};
	if (view.show !== 'states') return [show];
	const names = [...data.states].sort((a, b) => a.name.localeCompare(b.name));
	const chosen = data.states.find(({ key }) => view.focus?.includes(key));
	const state: Control = {
		kind: 'choice',
		name: 'state',
		label: words.state,
		value: chosen?.key ?? '',
		options: [
			{ value: '', label: words.no_state },
			...names.map(({ key, name }) => ({ value: key, label: name }))
		]
	};
	return [show, state];
}

/** The view with other figures, or with another state in front. */
export function exploreEnforcement(
	data: EnforcementData,
	view: EnforcementView,
	name: string,
	value: string
): EnforcementView {
	if (name === 'show') {
		const show = SHOWS.find((one) => one === value);
		return show && show !== view.show ? { show } : view;
	}
	if (name === 'state' && view.show === 'states') {
		if (value === '') return { show: 'states' };
		const known = data.states.some(({ key }) => key === value);
		return known ? { show: 'states', focus: [value] } : view;
	}
	return view;
}

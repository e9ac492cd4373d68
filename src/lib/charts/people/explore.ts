import type { Control } from '../core/chart';
import { GROUPS, type PeopleData, type PeopleView, type PeopleWords } from './types';

const named = (data: PeopleData) =>
	data.cities
		.map(({ key, name }) => ({ value: key, label: name }))
		.sort((a, b) => a.label.localeCompare(b.label));

/** A city and a group to bring to the front. */
export function peopleControls(
	data: PeopleData,
	view: PeopleView,
	words: PeopleWords
): readonly Control[] {
	return [
		{
			kind: 'choice',
			name: 'city',
			label: words.city,
			value: view.focus ?? '',
			options: [{ value: '', label: words.no_city }, ...named(data)]
		},
		{
			kind: 'choice',
			name: 'group',
			label: words.group,
			value: view.group ?? '',
			options: [
				{ value: '', label: words.all_groups },
				...GROUPS.map((group) => ({ value: group, label: words[group] }))
			]
		}
	];
}

/** The view with another city or group in front; an empty value takes it away. */
export function explorePeople(
	data: PeopleData,
	view: PeopleView,
	name: string,
	value: string
): PeopleView {
	const { focus, group, ...rest } = view;
	if (name === 'city') {
		const kept = group ? { ...rest, group } : rest;
		if (value === '') return kept;
		return data.cities.some((city) => city.key === value) ? { ...kept, focus: value } : view;
	}
	if (name === 'group') {
		const kept = focus ? { ...rest, focus } : rest;
		const chosen = GROUPS.find((one) => one === value);
		return value === '' ? kept : chosen ? { ...kept, group: chosen } : view;
	}
	return view;
}

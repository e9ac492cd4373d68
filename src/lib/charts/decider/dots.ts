import type { Frame } from './scales';
import { valueIn } from './shown';
import { SIDES, TWINS, type DeciderData, type DeciderView } from './types';

/** A value where the year line cuts a line. */
export interface Dot {
	/** The line it lies on: keeps its identity while the year moves. */
	readonly id: string;
	/** Row it stands for: `limits-2014` of `murder_medians` or `minneapolis-murder-2014` of `crime`. */
	readonly key: string;
	readonly kind: 'limits' | 'requires' | 'twin' | 'city';
	readonly year: number;
	/** Per 100,000; 0 where hidden. */
	readonly value: number;
	/** Year and value again, as the plot reads them. */
	readonly x: number;
	readonly y: number;
	readonly shown: boolean;
}

/** The dots of all lines that can carry one; those not in the view are hidden. */
export function dots(data: DeciderData, view: DeciderView, at: Frame): readonly Dot[] {
	const year = view.year ?? data.years.at(-1) ?? 0;
	const twins = view.show.includes('twins');
	const dot = (
		id: string,
		key: string,
		kind: Dot['kind'],
		values: readonly (number | null)[],
		inView: boolean
	): Dot => {
		const value = valueIn(data, values, year);
		const fits = value !== null && value <= at.y.domain[1];
		const shown = inView && view.year !== undefined && fits;
		const y = fits ? value : 0;
		return { id, key, kind, year, value: y, x: year, y, shown };
	};
	return [
		...SIDES.map((side) =>
			dot(side, `${side}-${year}`, side, data.medians[side], view.show.includes('medians'))
		),
		...data.cities.flatMap((city) => {
			const twin = (TWINS as readonly string[]).includes(city.key);
			if (!twin && city.key !== view.focus) return [];
			const kind = twin ? 'twin' : 'city';
			const inView = (twin && twins) || city.key === view.focus;
			return [dot(city.key, `${city.key}-murder-${year}`, kind, city.rates, inView)];
		})
	];
}

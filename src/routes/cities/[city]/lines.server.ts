import { contracts } from '$lib/charts/contracts';
import type { Format } from '$lib/i18n/format';
import type { City } from '$lib/pages/cities/types';
import { pageWords } from '$lib/story/page-words';
import type { Step, Story, Tables } from '$lib/story/types';

/** The chart that draws a city's lines. */
const CHART = 'trends';

const MEASURES = ['murder', 'violent'] as const;

type Picture = Pick<Step, 'id' | 'chart' | 'view' | 'caption' | 'alt' | 'sources'>;

/** A picture of each kind of crime that has figures to draw for a city. */
export function linesOf(
	story: Story,
	tables: Tables,
	city: City,
	format: Format
): readonly Picture[] {
	const word = pageWords(story, 'cities');
	const contract = contracts[CHART];
	const self = city.lead === 'home';
	return MEASURES.flatMap((measure): Picture[] => {
		const rows = (tables.get('crime')?.rows ?? []).filter(
			(row) =>
				row['city_id'] === city.id && row['measure'] === measure && row['series_role'] === 'primary'
		);
		if (!contract || rows.length === 0) return [];
		const view = { measure, focus: city.id, show: 'one' };
		const title = format.fill(word(`lines_title_${self ? 'self_' : ''}${measure}`), {
			city: city.name
		});
		return [
			{
				id: measure,
				chart: CHART,
				view,
				caption: { title: [title], subtitle: [word('lines_subtitle')] },
				alt: contract.describe(story.chartData[CHART], view, story.chartWords[CHART] ?? {}, format),
				sources: [...new Set(rows.map((row) => String(row['source_id'])))]
			}
		];
	});
}

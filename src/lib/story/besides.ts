import type { Problem } from './problems';
import type { Structure } from './schemas';
import { STRUCTURE_FILE } from './step';
import type { Tables } from './types';

/** What pages beside the story lean on must be there: the step they lead back to, and their sources. */
export function checkBesides(structure: Structure, tables: Tables, problems: Problem[]): void {
	const steps = structure.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
	for (const [page, { from, sources = {} }] of Object.entries(structure.pages)) {
		if (from !== undefined && !steps.includes(from)) {
			problems.push({
				file: STRUCTURE_FILE,
				key: `pages.${page}.from`,
				value: from,
				expected: 'the id of a step',
				mend: 'name the step that the page leads back to, or remove the key'
			});
		}
		for (const [key, ids] of Object.entries(sources)) {
			for (const id of ids) {
				if (tables.get('sources')?.byKey.has(id)) continue;
				problems.push({
					file: STRUCTURE_FILE,
					key: `pages.${page}.sources.${key}`,
					value: id,
					expected: 'the id of a source in data/sources.csv',
					mend: 'mend the id, or add the source'
				});
			}
		}
	}
}

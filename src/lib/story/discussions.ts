import type { Reading } from './chapters';
import { readYaml } from './files';
import type { Problem } from './problems';
import { plain } from './prose';
import {
	discussionsSchema,
	discussionWordsSchema,
	type Discussions,
	type Structure
} from './schemas';
import { STRUCTURE_FILE } from './step';
import type { Discussion } from './types';
import { wordsReader } from './words';

const FILE = 'story/present.yaml';

/** By how much of the longest one the options of a question may differ in length. */
const APART = 0.2;

const lengthOf = ({ title, text }: { title: string; text: string }): number =>
	`${title} ${text}`.split(/\s+/).length;

/** A question follows a step that is there, and its id is nobody else's: both are addresses. */
function checkPlaces(all: Discussions, structure: Structure, problems: Problem[]): void {
	const steps = new Set(
		structure.chapters.flatMap((chapter) => chapter.steps.map((step) => step.id))
	);
	const fault = (key: string, value: string, expected: string, mend: string) =>
		problems.push({ file: `data/${FILE}`, key, value, expected, mend });
	for (const [index, { id, after, minutes, talk }] of all.entries()) {
		if (!steps.has(after)) {
			fault(`${id}.after`, after, `the id of a step in ${STRUCTURE_FILE}`, 'mend the id');
		}
		if (steps.has(id) || all.findIndex((one) => one.id === id) < index) {
			fault(id, id, 'an id used once', 'rename it; ids are addresses');
		}
		if (talk > minutes) {
			fault(
				`${id}.talk`,
				String(talk),
				`at most its minutes, ${minutes}`,
				'plan more minutes for the question, or fewer for the groups'
			);
		}
	}
}

/** Never two poles, and none with more room than another. */
function checkOptions(
	file: string,
	id: string,
	options: readonly { title: string; text: string }[],
	problems: Problem[]
): void {
	if (options.length === 0) return;
	const key = `${id}.options`;
	if (options.length < 3 || options.length > 4) {
		problems.push({
			file,
			key,
			value: String(options.length),
			expected: 'three or four options, or none',
			mend: 'write another way to lean, so that the question is not between two poles'
		});
	}
	const lengths = options.map(lengthOf);
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	if (most - least <= APART * most) return;
	problems.push({
		file,
		key,
		value: lengths.join(', '),
		expected: 'options of about the same number of words',
		mend: 'shorten the longest or fill up the shortest: length reads as weight'
	});
}

/** The questions for the room, from their structure and words. Faults go into the problems of `reading`. */
export function readDiscussions(structure: Structure | undefined, reading: Reading): Discussion[] {
	const { dir, locale, tables, format, allowed, problems } = reading;
	const wordFile = `story/${locale}/present.yaml`;
	const read = readYaml(dir, FILE, discussionsSchema, problems);
	const words = readYaml(dir, wordFile, discussionWordsSchema, problems);
	if (!structure || !read || !words) return [];
	const file = `data/${wordFile}`;
	const reader = wordsReader(file, tables, format, allowed, problems);
	checkPlaces(read.discussions, structure, problems);
	for (const id of Object.keys(words)) {
		if (read.discussions.some((one) => one.id === id)) continue;
		problems.push({
			file,
			key: id,
			expected: `an entry in data/${FILE}`,
			mend: 'add it there, or remove its words'
		});
	}
	return read.discussions.flatMap((one): Discussion[] => {
		const said = words[one.id];
		if (!said) {
			problems.push({
				file,
				key: one.id,
				expected: `words for what data/${FILE} names`,
				mend: 'write them, or remove the entry'
			});
			return [];
		}
		checkOptions(file, one.id, said.options, problems);
		return [
			{
				...one,
				question: reader.text(`${one.id}.question`, said.question),
				options: said.options.map(({ title, text }, index) => ({
					title: reader.text(`${one.id}.options.${index}.title`, title),
					text: reader.text(`${one.id}.options.${index}.text`, text)
				})),
				note: reader.paragraphs(`${one.id}.note`, said.note).map(plain)
			}
		];
	});
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from './problems';

const text = v.pipe(v.string(), v.nonEmpty());
const licence = v.strictObject({ name: text, path: text, title: text });
const origin = v.strictObject({ title: text });

function isPattern(source: string): boolean {
	try {
		return new RegExp(source, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}

const constraintsSchema = v.strictObject({
	required: v.optional(v.boolean()),
	unique: v.optional(v.boolean()),
	enum: v.optional(v.array(text)),
	pattern: v.optional(v.pipe(text, v.check(isPattern, 'a regular expression that can be read'))),
	minimum: v.optional(v.number()),
	maximum: v.optional(v.number())
});

/**
 * A column, by Table Schema, with four properties of our own: `unit` of a number, `list` (what
 * joins the ids of a list), `partialDate` (a date known to the year, month or day) and `references`
 * (the table whose keys stand here; also for lists, which `foreignKeys` cannot say).
 */
const fieldSchema = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
	type: v.picklist(['string', 'integer', 'number', 'boolean', 'date']),
	description: text,
	unit: v.optional(text),
	list: v.optional(v.literal('|')),
	partialDate: v.optional(v.boolean()),
	references: v.optional(v.strictObject({ resource: text, field: text })),
	constraints: v.optional(constraintsSchema)
});

const resourceSchema = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z][a-z_]*$/)),
	path: v.pipe(v.string(), v.regex(/^[a-z_/]+\.csv$/)),
	profile: v.literal('tabular-data-resource'),
	title: text,
	description: text,
	format: v.literal('csv'),
	mediatype: v.literal('text/csv'),
	encoding: v.literal('utf-8'),
	sources: v.array(origin),
	licenses: v.array(licence),
	schema: v.strictObject({
		fields: v.pipe(v.array(fieldSchema), v.minLength(1)),
		primaryKey: text,
		uniqueKeys: v.optional(v.array(v.pipe(v.array(text), v.minLength(1)))),
		missingValues: v.tuple([v.literal('')]),
		foreignKeys: v.optional(
			v.array(
				v.strictObject({
					fields: text,
					reference: v.strictObject({ resource: v.string(), fields: text })
				})
			)
		)
	})
});

const packageSchema = v.strictObject({
	profile: v.literal('tabular-data-package'),
	name: text,
	title: text,
	description: text,
	version: text,
	licenses: v.array(licence),
	sources: v.array(origin),
	resources: v.array(resourceSchema)
});

/** One column of a table, as `data/datapackage.json` describes it. */
export type Field = v.InferOutput<typeof fieldSchema>;
/** One table, as `data/datapackage.json` describes it. */
export type Resource = v.InferOutput<typeof resourceSchema>;

const FILE = 'data/datapackage.json';

/** The tables that `datapackage.json` describes; faults go into `problems` and yield no tables. */
export function readPackage(dir: string, problems: Problem[]): readonly Resource[] {
	const path = join(dir, 'datapackage.json');
	if (!existsSync(path)) {
		problems.push({
			file: FILE,
			expected: 'the file to be there',
			mend: 'restore it, or point --dir at the data directory'
		});
		return [];
	}
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		problems.push({
			file: FILE,
			value: error instanceof Error ? error.message : String(error),
			expected: 'valid JSON',
			mend: 'look for a missing comma, quote or bracket'
		});
		return [];
	}
	const result = v.safeParse(packageSchema, content);
	if (result.success) return result.output.resources;
	for (const issue of result.issues as readonly v.BaseIssue<unknown>[]) {
		problems.push({
			file: FILE,
			key: v.getDotPath(issue) ?? '(top)',
			value: issue.received,
			expected: issue.expected ?? issue.message,
			mend: 'mend the property; src/lib/story/package.ts says which properties there are'
		});
	}
	return [];
}

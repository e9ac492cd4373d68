import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

/**
 * Frictionless Table Schema and Data Resource, as their specifications put them, written apart from
 * the reader's own schema: other people's tools must be able to read the tables too.
 */
const name = v.pipe(v.string(), v.nonEmpty());
const names = v.union([name, v.array(name)]);
const numeric = { minimum: v.optional(v.number()), maximum: v.optional(v.number()) };
const common = { required: v.optional(v.boolean()), unique: v.optional(v.boolean()) };
const field = <T extends string, C extends v.ObjectEntries>(types: T[], constraints: C) =>
	v.looseObject({
		name,
		type: v.picklist(types),
		format: v.optional(v.string()),
		title: v.optional(v.string()),
		description: v.optional(v.string()),
		constraints: v.optional(v.strictObject({ ...common, ...constraints }))
	});
const tableSchema = v.looseObject({
	fields: v.pipe(
		v.array(
			v.union([
				field(['string'], {
					pattern: v.optional(name),
					enum: v.optional(v.pipe(v.array(name), v.minLength(1))),
					minLength: v.optional(v.number()),
					maxLength: v.optional(v.number())
				}),
				field(['integer', 'number', 'year'], numeric),
				field(['boolean', 'date'], {})
			])
		),
		v.minLength(1)
	),
	primaryKey: v.optional(names),
	uniqueKeys: v.optional(v.array(v.pipe(v.array(name), v.minLength(1)))),
	missingValues: v.optional(v.array(v.string())),
	foreignKeys: v.optional(
		v.array(
			v.strictObject({
				fields: names,
				reference: v.strictObject({ resource: v.string(), fields: names })
			})
		)
	)
});

interface Descriptor {
	readonly profile: string;
	readonly name: string;
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly profile: string;
		readonly description: string;
		readonly licenses: readonly { readonly name: string }[];
		readonly sources: readonly { readonly title: string }[];
		readonly schema: {
			readonly fields: readonly {
				readonly name: string;
				readonly type: string;
				readonly description: string;
				readonly unit?: string;
				readonly list?: string;
				readonly references?: { readonly resource: string; readonly field: string };
			}[];
			readonly primaryKey: string;
			readonly foreignKeys?: readonly {
				readonly fields: string;
				readonly reference: { readonly resource: string; readonly fields: string };
			}[];
		};
	}[];
}

const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Descriptor;
const dictionary = readFileSync('data/README.md', 'utf8');

describe('datapackage.json', () => {
	it('is a tabular data package with resources of unique names', () => {
		expect(descriptor.profile).toBe('tabular-data-package');
		expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
		const all = descriptor.resources.map((resource) => resource.name);
		expect(new Set(all).size).toBe(all.length);
	});

	it.each(descriptor.resources)('$name validates under Table Schema', (resource) => {
		const result = v.safeParse(tableSchema, resource.schema);
		expect(result.issues?.map((issue) => v.getDotPath(issue)) ?? []).toEqual([]);
		expect(resource.profile).toBe('tabular-data-resource');
		expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
		expect(resource.licenses.length).toBeGreaterThan(0);
		expect(resource.sources.length).toBeGreaterThan(0);
		const columns = resource.schema.fields.map((one) => one.name);
		expect(new Set(columns).size).toBe(columns.length);
		expect(columns).toContain(resource.schema.primaryKey);
		for (const { type, description, unit, name: column } of resource.schema.fields) {
			expect(description, `${column} has a description`).not.toBe('');
			const free = resource.name === 'figures' && ['value', 'digits'].includes(column);
			if (type === 'integer' || type === 'number') expect(unit ?? free, column).toBeTruthy();
		}
	});

	it.each(descriptor.resources)('$name says its plain references as foreign keys', (resource) => {
		const { fields, foreignKeys = [] } = resource.schema;
		const plain = fields.filter((one) => one.references && !one.list);
		expect(foreignKeys.map((one) => one.fields)).toEqual(plain.map((one) => one.name));
		for (const { reference } of foreignKeys) {
			const target = reference.resource === '' ? resource.name : reference.resource;
			const found = descriptor.resources.find((one) => one.name === target);
			expect(found?.schema.primaryKey).toBe(reference.fields);
		}
	});

	it.each(descriptor.resources)('$name and its columns stand in the dictionary', (resource) => {
		expect(dictionary).toContain(`### ${resource.name}`);
		for (const one of resource.schema.fields) expect(dictionary).toContain(`\`${one.name}\``);
	});
});

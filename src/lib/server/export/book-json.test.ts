import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bookSchema } from '#lib/report/book/book.ts';
import type { JsonSchema } from '#lib/report/json-schema.ts';
import { bookJson, bookJsonSchema, type BookFile } from './book-json.ts';
import { tablesOf } from './book-tables.ts';
import { wholeBook } from './books.fixture.ts';

const file = JSON.parse(bookJson(wholeBook)) as BookFile;
const schema = JSON.parse(bookJsonSchema()) as JsonSchema;

test('the report comes back as it was, with a dictionary of every table', () => {
	expect(v.parse(bookSchema, file.report)).toEqual(wholeBook);
	expect(file.dictionary.map(({ title }) => title)).toEqual(
		tablesOf(wholeBook).map(({ sheet }) => sheet.title)
	);
	expect(file.dictionary[0]).toMatchObject({
		origin: 'Geteld in Tweesprong, op de dag van het feit.',
		cells: { empty: { written: '' }, dash: { written: '-' } }
	});
});

/** What JSON Schema says of a value, for the words that we use. */
function problems(value: unknown, said: JsonSchema, path = '$'): string[] {
	const { anyOf, oneOf, enum: options } = said as Record<string, JsonSchema[] | undefined>;
	const choices = anyOf ?? oneOf;
	if (choices) {
		const fitting = choices.filter((choice) => problems(value, choice, path).length === 0);
		return fitting.length === 1 ? [] : [`${path} fits ${fitting.length} of ${choices.length}`];
	}
	if ('const' in said) return value === said.const ? [] : [`${path} is not ${said.const}`];
	if (options) return options.includes(value as JsonSchema) ? [] : [`${path} is no option`];
	if (Array.isArray(value)) {
		const items = said.items as JsonSchema;
		return said.type === 'array'
			? value.flatMap((item, at) => problems(item, items, `${path}[${at}]`))
			: [`${path} is a list`];
	}
	if (typeof value === 'object' && value !== null) {
		const properties = (said.properties ?? {}) as Record<string, JsonSchema>;
		const closed = said.additionalProperties === false;
		return [
			...((said.required ?? []) as string[])
				.filter((key) => !(key in value))
				.map((key) => `${path}.${key} is missing`),
			...Object.entries(value).flatMap(([key, inside]) => {
				const own = properties[key];
				if (own) return problems(inside, own, `${path}.${key}`);
				return closed ? [`${path}.${key} is unknown`] : [];
			})
		];
	}
	const type = value === null ? 'null' : typeof value;
	if (said.type !== type && !(said.type === 'integer' && Number.isInteger(value))) {
		return [`${path} is ${type}, not ${said.type}`];
	}
	if (typeof value === 'string') {
		const { pattern = '', minLength = 0, maxLength = Infinity } = said as Record<string, never>;
		const fits = new RegExp(pattern).test(value);
		const isLong = value.length >= minLength && value.length <= maxLength;
		return fits && isLong ? [] : [`${path} does not fit`];
	}
	return [];
}

test('the schema describes the file, and nothing else', () => {
	expect(problems(file, schema)).toEqual([]);
	const broken = structuredClone(file) as unknown as { report: Record<string, unknown> };
	broken.report.edition = 'two';
	broken.report.language = 'fy';
	broken.report.extra = 1;
	expect(problems(broken, schema)).toEqual([
		'$.report.edition is string, not integer',
		'$.report.language is no option',
		'$.report.extra is unknown'
	]);
});

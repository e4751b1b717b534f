import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deckSchema, programmeSchema } from './schema.ts';

const programme = {
	schema: 1,
	id: 'welkom',
	title: 'Welkom',
	summary: 'Het programma voor wie nieuw is.',
	kind: 'onboarding',
	language: 'nl',
	readingLevel: 'B1',
	status: 'published',
	version: 1,
	order: 'fixed',
	audiences: [{ audience: 'nieuw', required: true, withinDays: 90, repeatMonths: 36 }],
	modules: [
		{
			id: 'start',
			title: 'Het begin',
			form: 'individual',
			required: true,
			minutes: 20,
			items: [
				{ content: 'de-envelop' },
				{ choose: { count: 2, by: 'audience', filter: { kinds: ['card'], audiences: 'own' } } }
			],
			completion: 'all-answered'
		}
	],
	report: { thresholdPeople: 10, keepMonths: 36 }
};

/** The keys that do not fit, such as `modules.0.minutes`. */
function wrong(schema: v.GenericSchema, data: unknown): string[] {
	const { issues } = v.safeParse(schema, data);
	return (issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}

test('a programme reads, with what is left out filled in', () => {
	const { modules } = v.parse(programmeSchema, programme);
	expect(modules[0]?.after).toEqual([]);
	expect(modules[0]?.items[0]).toEqual({ content: 'de-envelop', required: true });
});

test('a filter may name audiences or leave them to the person', () => {
	const named = structuredClone(programme);
	Object.assign(named.modules[0]!.items[1]!.choose!.filter, { audiences: ['balie', 'nieuw'] });
	expect(wrong(programmeSchema, named)).toEqual([]);
});

test.each<[string, object, string[]]>([
	['an unknown key', { points: 10 }, ['points']],
	['no audience', { audiences: [] }, ['audiences']],
	['an unknown kind', { kind: 'game' }, ['kind']],
	[
		'a group so small that numbers name people',
		{ report: { thresholdPeople: 5, keepMonths: 36 } },
		['report.thresholdPeople']
	],
	['no modules', { modules: [] }, ['modules']]
])('a programme with %s is refused', (_, change, keys) => {
	expect(wrong(programmeSchema, { ...programme, ...change })).toEqual(keys);
});

test('a module entry is an item or a choice, never both', () => {
	const both = structuredClone(programme) as typeof programme & { modules: [{ items: object[] }] };
	both.modules[0].items[1] = { ...both.modules[0].items[1], content: 'de-envelop' } as never;
	expect(wrong(programmeSchema, both)).toEqual(['modules.0.items.1.content']);
});

test('a deck holds each item once', () => {
	const deck = {
		schema: 1,
		id: 'ronde',
		title: 'Kaartronde',
		summary: 'Een ronde met kaarten.',
		readingLevel: 'B1'
	};
	expect(wrong(deckSchema, { ...deck, items: ['de-envelop'] })).toEqual([]);
	expect(wrong(deckSchema, { ...deck, items: ['de-envelop', 'de-envelop'] })).toEqual(['items']);
});

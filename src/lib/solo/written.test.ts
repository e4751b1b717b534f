import { describe, expect, it } from 'vitest';
import type { WritingStep } from '#lib/solo/view.ts';
import { fieldRows, linesOf, rowsWritten, writtenText } from '#lib/solo/written.ts';

const table: WritingStep = {
	id: 'who',
	question: 'Wie hebben hiermee te maken?',
	input: 'table',
	columns: ['Wie', 'Wat']
};
const sentence: WritingStep = {
	id: 'plan',
	question: 'Maak de zin af.',
	input: 'sentence',
	sentence: 'Als … gebeurt, dan zeg ik: …'
};
const scale: WritingStep = { id: 'test', question: 'Hoe voelt het?', input: 'scale' };
const text: WritingStep = { id: 'moment', question: 'Wanneer?', input: 'text' };
const points = ['niet', 'een beetje'];

describe('what someone wrote', () => {
	it('has a field for every cell of a table and every gap of a sentence', () => {
		const namesOf = (step: WritingStep, rows: number) =>
			fieldRows(step, rows).map((row) => row.map(({ name }) => name));
		expect(namesOf(table, 2)).toEqual([
			['who/0/0', 'who/0/1'],
			['who/1/0', 'who/1/1']
		]);
		expect(namesOf(sentence, 1)).toEqual([['plan/0/0', 'plan/0/1']]);
		expect(namesOf(text, 1)).toEqual([['moment']]);
		expect(fieldRows(sentence, 1)[0]!.map(({ label }) => label)).toEqual([
			'Als',
			'gebeurt, dan zeg ik:'
		]);
	});

	it('counts table rows up to the last one with text', () => {
		expect(rowsWritten(table, {})).toBe(0);
		expect(rowsWritten(table, { 'who/0/0': 'Ik', 'who/2/1': 'Rust', 'who/3/0': '  ' })).toBe(3);
	});

	it('puts a sentence together and leaves its open gaps open', () => {
		expect(linesOf(sentence, { 'plan/0/0': 'iemand aandringt' }, points)).toEqual([
			'Als iemand aandringt gebeurt, dan zeg ik: …'
		]);
		expect(linesOf(sentence, {}, points)).toEqual([]);
	});

	it('is a plain text of questions and answers', () => {
		const texts = { 'who/0/0': 'Ik', 'who/0/1': 'Rust', test: '1', moment: ' ' };
		expect(writtenText('Mijn zin', [table, scale, text], texts, { nothing: '-', points })).toBe(
			'Mijn zin\n\n1. Wie hebben hiermee te maken?\nWie: Ik\nWat: Rust\n\n' +
				'2. Hoe voelt het?\neen beetje\n\n3. Wanneer?\n-\n'
		);
	});
});

import { describe, expect, it } from 'vitest';
import { writtenLines } from './plain.ts';
import { prose, type ProseBlock } from './prose.ts';

const paragraph = (...lines: string[]): ProseBlock => ({
	kind: 'paragraph',
	children: lines.flatMap((text, at) => [
		...(at ? [{ kind: 'break' as const }] : []),
		{ kind: 'text' as const, text }
	])
});
const levels = (markdown: string) =>
	prose(markdown).map((block) => (block.kind === 'heading' ? block.level : block.kind));

describe('what Markdown becomes', () => {
	it('paragraphs keep the lines that were typed', () => {
		expect(prose('Een regel\nnog een\n\nEen alinea')).toEqual([
			paragraph('Een regel', 'nog een'),
			paragraph('Een alinea')
		]);
	});

	it('bold, italic and links nest', () => {
		expect(prose('**vet en *schuin*** [hier](https://gemeente.example/a?b=1&c=2)')).toEqual([
			{
				kind: 'paragraph',
				children: [
					{
						kind: 'strong',
						children: [
							{ kind: 'text', text: 'vet en ' },
							{ kind: 'emphasis', children: [{ kind: 'text', text: 'schuin' }] }
						]
					},
					{ kind: 'text', text: ' ' },
					{
						kind: 'link',
						href: 'https://gemeente.example/a?b=1&c=2',
						children: [{ kind: 'text', text: 'hier' }]
					}
				]
			}
		]);
	});

	it('lists keep their numbers, quotes their paragraphs', () => {
		expect(prose('3. drie\n4. vier\n   - diep\n\n> gezegd')).toEqual([
			{
				kind: 'list',
				ordered: true,
				start: 3,
				items: [
					[paragraph('drie')],
					[
						paragraph('vier'),
						{ kind: 'list', ordered: false, start: 1, items: [[paragraph('diep')]] }
					]
				]
			},
			{ kind: 'quote', blocks: [paragraph('gezegd')] }
		]);
	});

	it('nothing is a text without anything', () => {
		expect(prose('  \n\n')).toEqual([]);
	});
});

describe('headings', () => {
	it('begin at level 3, whatever was typed, and skip none', () => {
		expect(levels('# a\n# b')).toEqual([3, 3]);
		expect(levels('## a\n##### b\n## c')).toEqual([3, 4, 3]);
		expect(levels('##### first\n\ntext\n# then\n#### below')).toEqual([3, 'paragraph', 3, 4]);
		expect(levels('##### alone')).toEqual([3]);
	});

	it('are bold lines in a list or a quote', () => {
		expect(prose('> # Kop')).toEqual([
			{
				kind: 'quote',
				blocks: [
					{
						kind: 'paragraph',
						children: [{ kind: 'strong', children: [{ kind: 'text', text: 'Kop' }] }]
					}
				]
			}
		]);
	});
});

describe('everything else is text as it was typed', () => {
	it.each([
		'<script>alert(1)</script>',
		'<b>vet</b>',
		'![foto](https://elsewhere.example/a.png)',
		'`code`',
		'~~weg~~',
		'---',
		'[x](javascript:alert(1))',
		'[x](/annual-report)',
		'[x](data:text/html,a)',
		'R&amp;D < 5'
	])('%s', (typed) => {
		expect(writtenLines(prose(typed))).toEqual([typed]);
	});

	it('a table, and a list to tick, lose no word', () => {
		expect(writtenLines(prose('| a | b |\n|---|---|\n| 1 | 2 |'))).toEqual([
			'| a | b | |---|---| | 1 | 2 |'
		]);
		expect(writtenLines(prose('- [x] klaar\n- [ ] later'))).toEqual(['[x] klaar', '[ ] later']);
	});
});

it.each(['>', '> - ', '- + ', '1. 2. ', '[', '<a '])(
	'a text of 50,000 characters of %j is read',
	(mark) => {
		const typed = mark.repeat(Math.floor(50_000 / mark.length));
		expect(prose(typed)).not.toEqual([]);
	}
);

it.each(['_a_', 'a_', 'a**b'])('and one of %j in less than a second, as it was typed', (mark) => {
	const typed = mark.repeat(Math.floor(50_000 / mark.length));
	const from = performance.now();
	expect(writtenLines(prose(typed))).toEqual([typed]);
	expect(performance.now() - from).toBeLessThan(1000);
});

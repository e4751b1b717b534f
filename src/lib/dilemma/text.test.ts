import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema } from './document.ts';
import { link } from './text.ts';

describe('where a link leads', () => {
	it.each([
		'https://intranet.example/a#1',
		'http://x.nl',
		'mailto:a@b.nl',
		'/media/own/a.pdf#page=2'
	])('is the web, a mail or a page of this site: %s', (each) =>
		expect(v.is(link, each)).toBe(true)
	);

	it.each([
		...[
			'javascript:alert(1)',
			'JavaScript:alert(1)',
			' javascript:alert(1)',
			'java\nscript:alert(1)'
		],
		...[
			'data:text/html,x',
			'vbscript:x',
			'blob:x',
			'//elsewhere.example',
			'/\\elsewhere.example',
			''
		]
	])('is nothing else: %j', (each) => expect(v.is(link, each)).toBe(false));

	it('of a document too', () => {
		const { link } = documentSchema.entries.document.entries;
		expect(v.is(link, 'javascript:alert(1)')).toBe(false);
	});
});

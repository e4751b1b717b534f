import { expect, it } from 'vitest';
import { moved } from './moved.ts';

const origin = 'https://leren.example.nl';

it('takes media along, and gives other pages of ours their whole address', () => {
	const view = {
		pdf: { src: '/media/drie-vragen.pdf', page: 1 },
		document: { link: '/media/own/code-a1.pdf#page=2' },
		consult: [{ link: '/privacy' }, { link: 'https://elders.example/' }, { name: '/media/x.pdf' }]
	};
	const { value, files } = moved(view, origin);
	expect(value).toEqual({
		pdf: { src: 'media/drie-vragen.pdf', page: 1 },
		document: { link: 'media/own/code-a1.pdf#page=2' },
		consult: [
			{ link: 'https://leren.example.nl/privacy' },
			{ link: 'https://elders.example/' },
			{ name: '/media/x.pdf' }
		]
	});
	expect([...files]).toEqual([
		['media/drie-vragen.pdf', '/media/drie-vragen.pdf'],
		['media/own/code-a1.pdf', '/media/own/code-a1.pdf']
	]);
});

it('finds addresses in markup', () => {
	const readMore = '<p><a class="nl-link" href="/privacy">…</a> <a href="//x.example/">…</a></p>';
	expect(moved({ readMore }, origin).value.readMore).toBe(
		'<p><a class="nl-link" href="https://leren.example.nl/privacy">…</a> <a href="//x.example/">…</a></p>'
	);
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { learnerView } from '#lib/solo/learner-view.ts';
import { around, items, viewOf } from '#lib/solo/library.fixture.ts';
import type { ItemView } from '#lib/solo/view.ts';
import { allWalks } from './all-walks.ts';
import type { KindWalk } from './kind-walk.ts';
import PlainItem from './plain/PlainItem.svelte';
import WalkIsland from './WalkIsland.svelte';

const views = items.map((item) => [item.id, learnerView(item, around)] as const);
const place = {
	deviceKey: null,
	personTag: 'p1',
	doneAction: '?/done',
	language: 'nl',
	ballot: null,
	earlier: null
} as const;

const drawn = (item: ItemView, Walk: KindWalk) =>
	render(WalkIsland, { props: { ...place, item, Walk } })
		.body.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"');
const firstScreen = (item: ItemView) => drawn(item, allWalks[item.kind]);
const onePage = (item: ItemView) => drawn(item, PlainItem);

describe.each(views)('%s, as the server draws it', (_, item) => {
	it('has forms that carry nothing', () => {
		const forms = firstScreen(item).match(/<form.*?<\/form>/gs) ?? [];
		for (const form of [...forms, ...(onePage(item).match(/<form.*?<\/form>/gs) ?? [])]) {
			expect(form).toMatch(/^<form method="post" action="\?\/done"/);
			expect(form).not.toMatch(/<(input|textarea|select)|name=/);
		}
	});

	it('keeps to a strict policy for styles', () => {
		expect(firstScreen(item) + onePage(item)).not.toMatch(/\sstyle=/);
	});
});

describe('the first screen', () => {
	it('shows no argument, no feedback and no label of any option', () => {
		for (const [, item] of views) {
			if (item.kind !== 'card') continue;
			const page = firstScreen(item);
			expect(page).toContain(item.situation);
			for (const { pros, cons, feedback } of item.options) {
				for (const text of [...pros, ...cons, feedback]) expect(page).not.toContain(text);
			}
			expect(page).not.toContain('binnen de regels');
		}
	});

	it('offers help first where a story may be somebody’s own', () => {
		const sensitive = views.filter(([, item]) => item.sensitive && item.kind === 'card');
		expect(sensitive).not.toEqual([]);
		for (const [, item] of sensitive) {
			const page = firstScreen(item);
			const help = page.indexOf('Liever eerst met iemand praten?');
			expect(help).toBeGreaterThan(0);
			expect(help).toBeLessThan(page.indexOf('class="story'));
		}
	});

	it('speaks easy Dutch around an item in easy Dutch', () => {
		expect(firstScreen(viewOf('een-blik-bier', 'card'))).toContain('Wat gebeurt er?');
	});
});

describe('the page without JavaScript', () => {
	it('tells a card in the order of the walk', () => {
		const item = viewOf('de-envelop', 'card');
		const [option] = item.options;
		const page = onePage(item);
		const order = [item.situation, item.question, option!.pros[0]!, option!.feedback, item.essence];
		const places = order.map((text) => page.indexOf(text));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it('holds every scene, way, feedback and rule of a case, and every link leads to a scene', () => {
		const item = viewOf('met-de-kaart-op-reis', 'case');
		const page = onePage(item);
		for (const scene of item.scenes) {
			expect(page).toContain(`id="scene-${scene.id}"`);
			for (const option of scene.ending ? [] : scene.options) {
				expect(page).toContain(option.feedback);
				expect(page).toContain(`href="#scene-${option.goto}"`);
			}
		}
		for (const { why } of item.rules) expect(page).toContain(why);
	});

	it('asks every question of a step plan and takes no answer', () => {
		const item = viewOf('eigen-casus', 'step-plan');
		const page = onePage(item);
		for (const { question } of item.steps) expect(page).toContain(question);
		expect(page).not.toMatch(/<(textarea|input)/);
	});
});

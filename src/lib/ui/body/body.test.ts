import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Body from './Body.svelte';
import Contact from './Contact.svelte';
import type { BodyContext } from './context.ts';
import Rule from './Rule.svelte';
import RuleSort from './RuleSort.svelte';
import Setting from './Setting.svelte';

const context: BodyContext = {
	organisation: {
		settings: { 'gift-limit': '50 euro' },
		conduct: { geschenken: { article: 'artikel 5', text: 'Geen geld.', link: '/code' } },
		contacts: { meldpunt: [{ name: 'Loket', phone: '(0)10 - 123' }, { name: 'Bureau' }] }
	},
	labels: { conduct: { geschenken: 'Geschenken' }, consult: { meldpunt: 'Meldpunt', hr: 'HR' } },
	rules: [
		{
			id: 'lend',
			situation: 'Ik leen mijn kaart uit.',
			verdict: 'not-allowed',
			why: 'De kaart staat op jouw naam.',
			adjustable: true
		}
	]
};

/** What an author's `<Name ... />` becomes, as text without the markers of the renderer. */
function printed<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	const body = ((...[renderer]: Parameters<typeof component>) =>
		component(renderer, props)) as unknown as Component;
	const html = render(Body, { props: { body, context, language: 'nl' } }).body;
	return html.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

test('a rule of a case is a question that opens, with verdict and reason inside', () => {
	const html = printed(RuleSort, {});
	expect(html).toMatch(/<details><summary>Ik leen mijn kaart uit\.<\/summary>/);
	expect(html).toContain('Mag niet');
	expect(html).toContain('De kaart staat op jouw naam.');
	expect(html).toContain('per gemeente anders');
});

test('a setting is the text of this organisation', () => {
	expect(printed(Setting, { name: 'gift-limit' })).toContain('>50 euro<');
});

test('a rule names the article and links to it', () => {
	const html = printed(Rule, { code: 'geschenken' });
	expect(html).toContain('Geschenken, artikel 5');
	expect(html).toContain('href="/code"');
});

test('a contact is its label in the sentence, with everyone who answers there', () => {
	const html = printed(Contact, { who: 'meldpunt' });
	expect(html).toContain('>meldpunt (Loket:');
	expect(html).toContain('href="tel:10123"');
	expect(html).toContain('Bureau)');
	expect(printed(Contact, { who: 'hr' })).toContain('>HR<');
});

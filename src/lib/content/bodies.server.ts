import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '#lib/i18n/language.ts';
import Body from '#lib/ui/body/Body.svelte';
import type { BodyContext } from '#lib/ui/body/context.ts';
import OwnBody from '#lib/ui/body/OwnBody.svelte';

// Bodies are rendered here and never in the browser: a compiled body carries the whole front matter,
// the facilitator's notes included.
const bodies = import.meta.glob<Component>('/content/dilemmas/*.md', {
	import: 'default',
	eager: true
});

/** The "read more" of a library item as HTML; empty when the item has no body. */
export function renderBody(id: string, context: BodyContext, language: Language): string {
	const body = bodies[`/content/dilemmas/${id}.md`];
	if (!body) return '';
	const { body: html } = render(Body, { props: { body, context, language } });
	return withoutMarkers(html);
}

/** The "read more" of an own item, written in Markdown, as HTML: it is drawn from a tree and never compiled. */
export function renderOwnBody(markdown: string, language: Language): string {
	return withoutMarkers(render(OwnBody, { props: { markdown, language } }).body);
}

const withoutMarkers = (html: string) => html.replace(/<!--.*?-->/gs, '').trim();

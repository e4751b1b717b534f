import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '#lib/i18n/language.ts';
import Body from '#lib/ui/body/Body.svelte';
import type { BodyContext } from '#lib/ui/body/context.ts';

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
	return html.replace(/<!--.*?-->/gs, '').trim();
}

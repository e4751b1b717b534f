import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { provideLanguage } from '#lib/i18n/context.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { DilemmaWords } from '#lib/live/words.ts';

/** What the server draws of a component, as text without the markers of the renderer. */
export function drawn<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: Language = 'nl'
): string {
	const inLanguage = ((...[renderer]: Parameters<typeof component>) => {
		provideLanguage(() => language);
		return component(renderer, props);
	}) as unknown as Component;
	return render(inLanguage)
		.body.replace(/<!--.*?-->/g, '')
		.replace(/\s+/g, ' ');
}

const option = (id: string, text: string) => ({
	...{ id, text, pictogram: null },
	pros: [`voor ${text}`],
	cons: [`tegen ${text}`]
});

/** The words of a card whose options are a, b and c. */
export const cardWords: DilemmaWords = {
	...{ kind: 'dilemma', title: 'De taart', easy: false },
	situation: 'Er is taart.\n\nJe hebt trek.',
	question: 'Wat doe je?',
	options: [option('a', 'eten'), option('b', 'delen'), option('c', 'weggeven')],
	...{ pros: [], cons: [], ground: null }
};

import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '../../../content/organisation.ts';
import type { OwnTexts } from '../../../content/own-texts.ts';
import { conduct as conductCodes, consult as consultCodes } from '../../../dilemma/codes.ts';
import { slugOf } from '../../../dilemma/edit/ids.ts';
import { stored } from '../../../drafting/stored.ts';
import { readReplace } from './read-replace.ts';

/** The parts of the own words, each with a form of its own. */
export const textParts = ['settings', 'values', 'conduct', 'contacts', 'hide', 'replace'] as const;
export type TextPart = (typeof textParts)[number];

type Read = (before: OwnTexts, form: FormData, written: Organisation) => OwnTexts;

/** A line of a form; '' where nothing was typed. */
export const lineIn = (form: FormData, name: string, long = 400): string => {
	const typed = form.get(name);
	return typeof typed === 'string'
		? stored(typed).replace(/\s+/g, ' ').slice(0, long).toWellFormed()
		: '';
};

const ticked = (form: FormData, name: string): string[] =>
	form
		.getAll(name)
		.flatMap((value) => (typeof value === 'string' ? stored(value).slice(0, 60) : []))
		.slice(0, 500);

/** The own words after the form of one part; what is empty or equal to the library is the library's. */
export const readTextsForm: Readonly<Record<TextPart, Read>> = {
	settings: (before, form, written) => {
		const added = slugOf(lineIn(form, 'new-name', 60));
		const names = new Set([...Object.keys(written.settings), ...Object.keys(before.settings)]);
		const said = [...names].map((name) => [name, lineIn(form, `settings.${name}`, 200)] as const);
		if (added !== '') said.push([added, lineIn(form, 'new-text', 200)]);
		return {
			...before,
			settings: Object.fromEntries(
				said.filter(([name, text]) => text !== '' && text !== written.settings[name])
			)
		};
	},
	values: (before, form, written) => {
		const coreValues = ticked(form, 'coreValues') as Organisation['coreValues'];
		const { coreValues: _before, ...rest } = before;
		return isDeepStrictEqual(coreValues, written.coreValues) ? rest : { ...rest, coreValues };
	},
	conduct: (before, form, written) => ({
		...before,
		conduct: Object.fromEntries(
			conductCodes.flatMap((code) => {
				const article = articleIn(form, code);
				return article && !isDeepStrictEqual(article, written.conduct[code])
					? [[code, article]]
					: [];
			})
		)
	}),
	contacts: (before, form, written) => ({
		...before,
		contacts: Object.fromEntries(
			consultCodes.flatMap((code) => {
				const people = peopleIn(form, code);
				return people.length > 0 && !isDeepStrictEqual(people, written.contacts[code])
					? [[code, people]]
					: [];
			})
		)
	}),
	hide: (before, form) => ({ ...before, hide: ticked(form, 'hide') }),
	replace: readReplace
};

function articleIn(form: FormData, code: string) {
	const [article, link, text] = (['article', 'link', 'text'] as const).map((key) =>
		lineIn(form, `conduct.${code}.${key}`)
	);
	if (!article && !text) return undefined;
	return { article: article!, ...(link && { link }), text: text! };
}

const mostPeople = 20;

function peopleIn(form: FormData, code: string) {
	const size = Math.min(Number(form.get(`contacts.${code}.size`)) || 0, mostPeople);
	return Array.from({ length: size }, (_, at) => personIn(form, `contacts.${code}[${at}]`)).filter(
		({ name }) => name !== ''
	);
}

function personIn(form: FormData, at: string) {
	const [phone, mail, link, unit] = (['phone', 'mail', 'link', 'unit'] as const).map((key) =>
		lineIn(form, `${at}.${key}`, 300)
	);
	const kinds = ticked(form, `${at}.kinds`);
	return {
		name: lineIn(form, `${at}.name`, 120),
		...(phone && { phone }),
		...(mail && { mail }),
		...(link && { link }),
		...(unit && { unit }),
		...(kinds.length > 0 && { kinds }),
		external: form.has(`${at}.external`)
	};
}

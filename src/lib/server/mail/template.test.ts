import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/language.ts';
import { mailFields } from '../../i18n/mail-fields.ts';
import { fieldsOf, problemsOf } from '../reminders/texts.ts';
import { mailKinds, type MailKind } from './kinds.ts';
import { fillIn, pieces, templateProblems } from './template.ts';
import { ownWords, writeMail } from './write.ts';

const names = mailFields.nl;
const house = { organisation: 'Zandermeer', product: 'Tweesprong', accent: '#0f5055' };

test('fields are filled in, and one without a value leaves nothing', () => {
	expect(fillIn('Hallo { voornaam }, {datum}!', names, { firstName: 'Noor' })).toBe(
		'Hallo Noor, !'
	);
});

test('a body is paragraphs and blocks, whatever ends its lines', () => {
	expect(pieces('Een\r\ntwee\r\n\r\n{knop}\n\n\nDrie', names, {})).toEqual([
		{ kind: 'text', text: 'Een\ntwee' },
		{ kind: 'button' },
		{ kind: 'text', text: 'Drie' }
	]);
});

test('what is wrong with a text is told by the name that stands in it', () => {
	const asked = { allowed: ['firstName', 'button'], needed: ['button'] } as const;
	const problems = (text: string) => templateProblems(text, names, asked);
	expect(problems('Hallo {voornaam}\n\n{knop}')).toEqual([]);
	expect(problems('{naam}\n\n{knop}')).toEqual([{ problem: 'unknown', name: 'naam' }]);
	expect(problems('{datum}\n\n{knop}')).toEqual([{ problem: 'unknown', name: 'datum' }]);
	expect(problems('Hallo')).toEqual([{ problem: 'missing', field: 'button' }]);
	expect(problems('Klik {knop} hier')).toEqual([{ problem: 'not-alone', field: 'button' }]);
});

describe.each(Object.keys(mailKinds) as MailKind[])('our words of %s', (kind) => {
	test.each(languages)('are right in %s', (language) => {
		expect(problemsOf(kind, language, ownWords(kind, language))).toEqual({});
	});

	test('leave no hole when everything is filled in', () => {
		for (const language of languages) {
			const text = Object.fromEntries(fieldsOf(kind).allowed.map((field) => [field, 'iets']));
			const values = { ...text, url: 'https://x.example/', overview: [] };
			const words = ownWords(kind, language);
			const written = writeMail({ kind, language, words }, values, house);
			expect(`${written.subject}${written.text}${written.html}`).not.toMatch(/\{[^}]*\}/);
		}
	});
});

test('what somebody is called cannot become HTML or a header', () => {
	const words = ownWords('reminder-start', 'nl');
	const values = {
		firstName: '<b>"Jan"</b>',
		programme: 'A\r\nBcc: x@y.nl',
		url: 'https://x.example/?a="'
	};
	const written = writeMail({ kind: 'reminder-start', language: 'nl', words }, values, house);
	expect(written.html).not.toContain('<b>');
	expect(written.html).toContain('href="https://x.example/?a=&quot;"');
	expect(written.subject).not.toMatch(/[\r\n]/);
});

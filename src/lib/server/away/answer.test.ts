import { describe, expect, test } from 'vitest';
import { away } from '../../i18n/away.ts';
import { answerAway } from './answer.ts';

const url = new URL('https://leren.zandermeer.example/sign-in?to=/week');

const asked = (body?: FormData | URLSearchParams, headers: Record<string, string> = {}) => ({
	url,
	request: new Request(url, {
		method: body ? 'POST' : 'GET',
		headers: { accept: 'text/html', ...headers },
		...(body && { body })
	}),
	isDataRequest: false,
	locals: { person: null }
});

const answer = async (...sent: Parameters<typeof asked>) =>
	(await answerAway(asked(...sent))).text();

describe('the page while the database is away', () => {
	test('leads back to where it stands for', async () => {
		expect(await answer()).toContain('href="/sign-in?to=/week"');
	});

	test('speaks the language of the browser', async () => {
		expect(await answer(undefined, { 'accept-language': 'en' })).toContain(away.en.text);
		expect(await answer(undefined, { 'accept-language': 'nl' })).toContain(away.nl.text);
	});

	test('brings a form along, whatever was typed in it', async () => {
		const text = await answer(new URLSearchParams({ note: '"><script>x</script>\n&' }));
		expect(text).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;\n&amp;"');
	});

	test.each(['password', 'passphrase', 'code', 'pin', 'client-secret'])(
		'never shows a %s',
		async (name) => {
			const text = await answer(new URLSearchParams({ email: 'a@b.example', [name]: 'geheim' }));
			expect(text).not.toMatch(/geheim|a@b\.example|<form/);
		}
	);

	test('asks for a file again', async () => {
		const form = new FormData();
		form.append('note', 'tekst');
		form.append('file', new Blob(['x']), 'x.csv');
		const text = await answer(form);
		expect(text).toContain(away.nl.chooseFileAgain);
		expect(text).not.toContain('<form');
	});
});

test('a form with scripts gets what leaves the page as it is', async () => {
	const said = await answerAway(asked(new URLSearchParams(), { 'x-sveltekit-action': 'true' }));
	expect([said.status, await said.json()]).toEqual([503, { type: 'failure', status: 503 }]);
});

test('a program is told when to come back', async () => {
	const said = await answerAway(asked(undefined, { accept: 'application/json' }));
	expect([said.status, said.headers.get('retry-after')]).toEqual([503, '5']);
});

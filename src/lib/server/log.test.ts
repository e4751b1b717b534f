import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { masked, openLog } from './log.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(level: string, line: object): Record<string, unknown>[] {
	const file = join(folder, crypto.randomUUID());
	openLog(level, file).info(line);
	const text = readFileSync(file, 'utf8').trim();
	return text ? text.split('\n').map((each) => JSON.parse(each)) : [];
}

const line = { action: 'GET', object: '/admin', result: 200, origin: 'web', actor: 'an-id' };

describe('a line of the log', () => {
	it('has the fields of BIO2 and says when and on which machine', () => {
		const [said] = written('info', line);
		expect(said).toMatchObject({ level: 'info', ...line });
		expect(said!.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
		expect(Object.keys(said!)).toEqual([
			...['level', 'time', 'host', 'process'],
			...['action', 'object', 'result', 'origin', 'actor']
		]);
	});

	it('has nothing else, whatever it is given', () => {
		const more = {
			body: 'what somebody wrote',
			query: '?naam=Noor',
			headers: { cookie: 'tweesprong=secret', authorization: 'Basic c2VjcmV0' },
			code: 'ABC234',
			address: '192.0.2.7',
			password: 'correct horse',
			req: { url: '/enter/token' }
		};
		expect(written('info', { ...line, ...more })).toEqual(
			written('info', line).map((each) => ({ ...each, time: expect.any(String) }))
		);
	});

	it('is not written below the level', () => {
		expect(written('warn', line)).toEqual([]);
		expect(written('silent', line)).toEqual([]);
	});
});

describe('an error in the log', () => {
	it.each([
		['connect postgres://app:s3cret@db/x failed', 'connect postgres://[login]@db/x failed'],
		['550 <noor@example.nl> unknown', '550 <[address]> unknown'],
		['GET https://example.nl/a/b?token=1&name=Noor', 'GET https://example.nl/a/b?[query]'],
		['key eyJhbGciOi.eyJzdWIiOiJub29y.c2lnbmF0dXJl/x', 'key [token]/x'],
		[`token ${'aZ3-'.repeat(12)} is used`, 'token [secret] is used'],
		[
			'person 3b8655b5-88d7-4ffb-9d4c-e64b8ceb3e4d is gone',
			'person 3b8655b5-88d7-4ffb-9d4c-e64b8ceb3e4d is gone'
		],
		[
			'at load (/srv/app/build/server/a-very-long-name-of-a-file-that-is-none-of-our-secrets.js:1:2)',
			'at load (/srv/app/build/server/a-very-long-name-of-a-file-that-is-none-of-our-secrets.js:1:2)'
		]
	])('`%s` becomes `%s`', (text, safe) => {
		expect(masked(text)).toBe(safe);
		expect(written('info', { ...line, error: text })[0]!.error).toBe(safe);
	});
});

import { expect, test } from 'vitest';
import { readSetUp, senderDomain } from './set-up.ts';

const read = (url: string, more: object = {}) =>
	readSetUp({ url, from: 'a@example.nl', origin: 'https://x.example', ...more });

test.each([
	['', {}, 'no-server'],
	['http://mail.example.nl', {}, 'bad-server'],
	['mail.example.nl:25', {}, 'bad-server'],
	['smtp://mail.example.nl', { from: '' }, 'no-sender'],
	['smtp://mail.example.nl', { origin: '' }, 'no-origin']
])('%j with %j lacks %s', (url, more, gap) => {
	expect(read(url, more)).toEqual({ ok: false, gap });
});

test.each([
	['smtp://mail.example.nl', { port: 587, secure: false, requireTls: true, login: null }],
	['smtps://mail.example.nl', { port: 465, secure: true, requireTls: false }],
	['smtp://mail.example.nl:25?tls=off', { port: 25, requireTls: false }],
	['smtp://localhost:1025', { requireTls: false }],
	['smtp://[::1]:1025', { host: '::1', requireTls: false }],
	['smtp://n%40x:p%2Fw@mail.example.nl', { login: { user: 'n@x', pass: 'p/w' } }]
])('%s is understood', (url, setUp) => {
	expect(read(url)).toMatchObject({ ok: true, setUp });
});

test('messages are named after the domain of the sender', () => {
	expect(senderDomain('Tweesprong <a@mail.example.nl>')).toBe('mail.example.nl');
	expect(senderDomain('a@example.nl')).toBe('example.nl');
});

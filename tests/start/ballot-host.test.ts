import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { isOtherwiseOnBox } from '../../scripts/serve/ballot-host.ts';

const box = 'https://box.example.nl';

function refused(
	url: string,
	host: string,
	origin = box,
	forwarded?: string,
	trustProxy = true
): boolean {
	const request = new IncomingMessage(new Socket());
	request.headers = { host, ...(forwarded && { 'x-forwarded-host': forwarded }) };
	request.url = url;
	return isOtherwiseOnBox(request, origin, trustProxy);
}

describe('the host of the ballot box', () => {
	it('answers nothing but the box', () => {
		expect(refused('/ballot-box', 'box.example.nl')).toBe(false);
		expect(refused('/ballot-box/2027/organisation/de-envelop', 'box.example.nl')).toBe(false);
		for (const url of [
			'/',
			'/programme',
			'/ballots',
			'/ballot-box-2',
			'/ballot-box/../hr',
			'//x'
		]) {
			expect([url, refused(url, 'box.example.nl')]).toEqual([url, true]);
		}
	});

	it('is known behind a proxy too', () => {
		expect(refused('/programme', 'inside:3000', box, 'box.example.nl')).toBe(true);
		expect(refused('/programme', 'inside:3000', box, 'training.example.nl')).toBe(false);
		expect(refused('/programme', 'box.example.nl', box, 'training.example.nl', false)).toBe(true);
	});

	it('leaves the site alone, and a site without such a host', () => {
		expect(refused('/programme', 'training.example.nl')).toBe(false);
		expect(refused('/programme', 'box.example.nl', '')).toBe(false);
	});
});

describe('a page of another host', () => {
	const { address } = inject('product');

	it('may ask the ballot box, without a cookie', async () => {
		const answer = await fetch(`${address}/ballot-box`, {
			method: 'OPTIONS',
			headers: { origin: 'https://site.example', 'access-control-request-method': 'POST' }
		});
		expect(answer.status).toBe(204);
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
		expect(answer.headers.get('access-control-allow-headers')).toBe('content-type');
	});

	it('hands in nothing that is no ballot', async () => {
		for (const body of ['', '[]', '{"period":"x"}', 'not json']) {
			const answer = await fetch(`${address}/ballot-box`, { method: 'POST', body });
			expect([body, answer.status, await answer.json()]).toEqual([
				body,
				400,
				{ refused: 'malformed' }
			]);
		}
	});
});

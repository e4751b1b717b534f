import { expect, test } from 'vitest';
import { backOff, usualPace } from './pace.ts';
import { send } from './send.ts';
import { answer, quick, serve } from './server.fixture.ts';

async function bodyOf(request: AsyncIterable<Uint8Array>): Promise<string> {
	let text = '';
	for await (const bytes of request) text += new TextDecoder().decode(bytes);
	return text;
}

test('a message of which the answer is lost is sent again as it is', async () => {
	const heard: string[] = [];
	const server = await serve(async (request, response) => {
		heard.push(await bodyOf(request));
		if (heard.length === 1) request.socket.destroy();
		else if (heard.length === 2) response.writeHead(502).end('<p>Bad gateway</p>');
		else answer(response, 200, { token: 'abc' });
	});
	const sent = await send(server.address, { move: 'choose', sequence: 7 }, {}, quick);
	await server.close();
	expect(sent).toEqual({ ok: true, body: { token: 'abc' } });
	expect(heard).toEqual(Array(3).fill('{"move":"choose","sequence":7}'.padEnd(512)));
});

test('choices are as long as each other, whatever was chosen', async () => {
	const lengths: number[] = [];
	const server = await serve(async (request, response) => {
		lengths.push((await bodyOf(request)).length);
		answer(response, 200, {});
	});
	const question = { move: 'choose', item: 'de-envelop', round: 'first', sequence: 1 };
	for (const choice of [{ option: 'a' }, { option: 'pass' }, { scale: 4 }])
		await send(server.address, { ...question, choice }, {}, quick);
	await server.close();
	expect(new Set(lengths).size).toBe(1);
});

test('a refusal is not tried again', async () => {
	let count = 0;
	const server = await serve((_, response) => {
		count += 1;
		answer(response, 409, { refused: 'closed', view: { sequence: 3 } });
	});
	const sent = await send(server.address, {}, { authorization: 'Bearer me' }, quick);
	await server.close();
	expect(sent).toEqual({ ok: false, refused: 'closed', view: { sequence: 3 } });
	expect(count).toBe(1);
});

test('without a line it gives up after a while', async () => {
	const { address, close } = await serve(() => {});
	await close();
	expect(await send(address, {}, {}, quick)).toEqual({ ok: false, offline: true });
});

test('attempts wait longer each time, up to ten seconds, and spread', () => {
	const waits = [0, 1, 2, 3, 10].map((failures) =>
		Array.from({ length: 200 }, () => backOff(usualPace, failures))
	);
	const ends = waits.map((each) => [Math.min(...each), Math.max(...each)]);
	for (const [at, longest] of [500, 1000, 2000, 4000, 10_000].entries()) {
		expect(ends[at]![0]).toBeGreaterThanOrEqual(longest / 2);
		expect(ends[at]![1]).toBeLessThanOrEqual(longest * 1.5);
		expect(ends[at]![1]! - ends[at]![0]!).toBeGreaterThan(longest / 2);
	}
});

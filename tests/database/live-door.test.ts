import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { respond, type LiveAnswer } from '#lib/server/live/answer.ts';
import { liveDoor } from '#lib/server/live/door.ts';
import { phoneLooks, phoneSends, phoneWatches } from '#lib/server/live/phone.ts';
import { projectorLooks, projectorWatches } from '#lib/server/live/projector.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { follow } from '../support/live-client.ts';
import { Meeting, type Device } from '../support/live-session.ts';

// Phones come in by a door before the framework. Whoever comes in by a route, as in development, must get
// the same.

let town: BallotTown;
let meeting: Meeting;
let phone: Device;
let server: Server;
let address: string;
const from = '192.0.2.9';

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	const { pools, library } = town;
	const leader = town.people.balie![0]!;
	meeting = new Meeting({ app: pools.app, box: pools.box, secret, library, leader });
	await meeting.start(dilemma);
	[phone] = (await meeting.phones(1)) as [Device];
	const door = liveDoor(meeting.hub, library);
	server = createServer((request, response) => {
		if (!door(request, response, from, 'http://localhost')) response.writeHead(418).end();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await town.close();
});

const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });

async function said(response: Response) {
	const { status, headers } = response;
	const kept = ['content-type', 'cache-control', 'x-accel-buffering'];
	return [status, kept.map((name) => headers.get(name)), await firstOf(response)];
}

/** The body, or the first event of a stream. */
async function firstOf(response: Response): Promise<unknown> {
	if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
		return response.json();
	const reader = response.body!.getReader();
	const { value } = await reader.read();
	await reader.cancel();
	const [event, data] = new TextDecoder().decode(value).split('\ndata: ');
	return [event, JSON.parse(data!)];
}

const rate = { move: 'rate', score: 5, sequence: 1 };
const asks: [string, string, object | undefined, 'phone' | 'projector' | 'nobody'][] = [
	['look', 'seat/CODE', undefined, 'phone'],
	['look', 'seat/CODE', undefined, 'nobody'],
	['look', 'seat/ZZZ777', undefined, 'phone'],
	['send', 'seat/CODE', { move: 'join' }, 'phone'],
	['send', 'seat/CODE', rate, 'phone'],
	['send', 'seat/CODE', rate, 'nobody'],
	['send', 'seat/CODE', { move: 'hand-in', tokens: ['x'] }, 'phone'],
	['watch', 'seat/CODE/stream', undefined, 'phone'],
	['look', 'screen/CODE', undefined, 'projector'],
	['look', 'screen/CODE', undefined, 'phone'],
	['watch', 'screen/CODE/stream', undefined, 'projector'],
	['watch', 'screen/CODE/stream', undefined, 'phone']
];

test.each(asks)('%s at %s (%j) by %s is the same by both ways', async (does, path, body, by) => {
	const { hub, terms, code: known, projector } = meeting;
	const shown = { phone: phone.secret, projector, nobody: undefined }[by];
	const [of, name] = path.split('/') as [string, string];
	const code = name === 'CODE' ? known : name;
	const who = { code, secret: shown, address: from };
	const useCases: Record<string, () => Promise<LiveAnswer>> = {
		'seat look': () => phoneLooks(hub, terms.library, who),
		'seat send': () => phoneSends(hub, terms.library, who, body),
		'seat watch': () => phoneWatches(hub, terms.library, who),
		'screen look': () => projectorLooks(hub, terms.library, who),
		'screen watch': () => projectorWatches(hub, terms.library, who)
	};
	const byRoute = await said(respond(await useCases[`${of} ${does}`]!()));
	const init = shown ? bearer(shown) : {};
	const post = body ? { method: 'POST', body: JSON.stringify(body) } : {};
	const url = `${address}/live/${path.replace('CODE', known)}`;
	const byDoor = await said(await fetch(url, { ...init, ...post }));
	// A stream that ends may have made the session one view older.
	const plain = (told: unknown) => JSON.stringify(told).replaceAll(/"sequence":\d+/g, '');
	expect(plain(byDoor)).toEqual(plain(byRoute));
});

describe('the door', () => {
	test.each([
		['PUT', 'seat/CODE'],
		['POST', 'screen/CODE'],
		['POST', 'seat/CODE/stream'],
		['GET', 'seat/CODE/other'],
		['GET', 'seats/CODE'],
		['GET', 'desk/CODE'],
		['GET', 'seat/C%4FDE']
	])('leaves %s %s to the framework', async (method, path) => {
		expect((await fetch(`${address}/live/${path}`, { method })).status).toBe(418);
	});

	test.each([
		['no JSON', '{"move":'],
		['too much', JSON.stringify({ move: 'hand-in', tokens: ['x'.repeat(400_000)] })]
	])('takes no body that is %s', async (_, body) => {
		const url = `${address}/live/seat/${meeting.code}`;
		const answer = await fetch(url, { method: 'POST', body, ...bearer(phone.secret!) });
		expect([answer.status, await answer.json()]).toEqual([400, { refused: 'malformed' }]);
	});

	test('gives a screen that reads slowly the newest view, and not all it missed', async () => {
		const running = (await meeting.hub.running.get(meeting.code))!;
		const { port } = server.address() as AddressInfo;
		const socket = connect(port, '127.0.0.1').pause();
		const shown = `authorization: Bearer ${phone.secret}`;
		socket.write(`GET /live/seat/${meeting.code}/stream HTTP/1.1\r\nhost: x\r\n${shown}\r\n\r\n`);
		await expect.poll(() => running.watchers.size).toBe(1);
		for (let times = 0; times < 6_000; times++)
			for (const { changed } of running.watchers) changed();
		await meeting.press('next');
		let heard = '';
		socket.on('data', (bytes) => (heard += bytes)).resume();
		await expect.poll(() => heard).toContain('"phase":"intro"');
		expect(heard.split('event: view').length).toBeLessThan(5_000);
		socket.destroy();
		await expect.poll(() => running.watchers.size).toBe(0);
	});

	test('forgets a screen that has gone', async () => {
		const running = (await meeting.hub.running.get(meeting.code))!;
		const url = `${address}/live/seat/${meeting.code}/stream`;
		const stop = await follow(url, bearer(phone.secret!).headers, () => {});
		await expect.poll(() => [running.watchers.size, running.lines.size]).toEqual([1, 1]);
		stop();
		await expect.poll(() => [running.watchers.size, running.lines.size]).toEqual([0, 0]);
	});
});

import { afterEach, expect, test, vi } from 'vitest';
import { openLine, type Line } from './line.ts';
import {
	answer,
	beginStream,
	newScreen,
	newWakes,
	quick,
	serve,
	viewEvent
} from './server.fixture.ts';

const open: (Line | { close: () => Promise<void> })[] = [];
afterEach(async () => {
	for (const { close } of open.splice(0).reverse()) await close();
});

async function start(...[listener, port]: Parameters<typeof serve>) {
	const server = await serve(listener, port);
	open.push(server);
	return server;
}

function watch(address: string) {
	const screen = newScreen(address);
	const { wakes, wake } = newWakes();
	const line = openLine(screen.ends, { pace: quick, wakes });
	open.push(line);
	return { ...screen, line, wake };
}

test('views of a stream arrive once, in order, with who asks', async () => {
	const asked: (string | undefined)[] = [];
	const { address } = await start((request, response) => {
		asked.push(request.headers.authorization);
		beginStream(response);
		for (const sequence of [4, 5, 5, 3, 9]) response.write(viewEvent(sequence));
	});
	const { views, states } = watch(address);
	await expect.poll(() => views).toEqual([4, 5, 9]);
	expect(states).toEqual(['connecting', 'live']);
	expect(asked).toEqual(['Bearer me']);
});

test('a stream that is held back: views are asked for, until the stream speaks', async () => {
	let sequence = 1;
	let speak = () => {};
	const { address } = await start((request, response) => {
		if (request.url === '/look') return answer(response, 200, { view: { sequence: sequence++ } });
		beginStream(response);
		speak = () => void response.write(viewEvent(1000));
	});
	const { views, states } = watch(address);
	await expect.poll(() => views.length).toBeGreaterThan(2);
	expect(states).toEqual(['connecting', 'polling']);
	speak();
	await expect.poll(() => views.at(-1)).toBe(1000);
	const asked = sequence;
	await new Promise((resolve) => setTimeout(resolve, 5 * quick.look));
	expect(sequence).toBeLessThanOrEqual(asked + 1);
	expect(states).toEqual(['connecting', 'polling', 'live']);
});

test('a proxy that refuses streams only: views are asked for', async () => {
	let sequence = 1;
	const { address } = await start((request, response) => {
		if (request.url === '/look') return answer(response, 200, { view: { sequence: sequence++ } });
		response.writeHead(403, { 'content-type': 'text/html' }).end('<p>Not here</p>');
	});
	const { views, states } = watch(address);
	await expect.poll(() => views.length).toBeGreaterThan(2);
	expect(states).toEqual(['connecting', 'polling']);
});

test('after a restart of the server the line is back by itself', async () => {
	const first = await serve((_, response) => {
		beginStream(response);
		response.write(viewEvent(1));
	});
	const { views, states } = watch(first.address);
	await expect.poll(() => views).toEqual([1]);
	await first.close();
	await expect.poll(() => states.at(-1)).toBe('offline');
	await start((_, response) => {
		beginStream(response);
		response.write(viewEvent(2));
	}, first.port);
	await expect.poll(() => views).toEqual([1, 2]);
	expect(states).toEqual(['connecting', 'live', 'connecting', 'offline', 'live']);
});

test('a line that is broken without a word is opened anew', async () => {
	let streams = 0;
	const { address } = await start((_, response) => {
		beginStream(response);
		response.write(viewEvent(++streams));
	});
	const { views } = watch(address);
	await expect.poll(() => views, { timeout: 4 * quick.lost }).toEqual([1, 2]);
});

test('a screen that wakes asks anew where the line may be broken', async () => {
	let streams = 0;
	const { address } = await start((_, response) => {
		beginStream(response);
		response.write(viewEvent(++streams));
	});
	const { views, wake } = watch(address);
	await expect.poll(() => views).toEqual([1]);
	wake(false);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(streams).toBe(1);
	wake(true);
	await expect.poll(() => views).toEqual([1, 2]);
	await new Promise((resolve) => setTimeout(resolve, quick.stale + 20));
	wake(false);
	await expect.poll(() => views).toEqual([1, 2, 3]);
});

test.each([
	[404, 'unknown-code'],
	[410, 'session-over']
])('a session that is not there (%i) is not asked for again', async (status, refused) => {
	const asked = vi.fn();
	const { address } = await start((_, response) => {
		asked();
		answer(response, status, { refused });
	});
	const { states } = watch(address);
	await expect.poll(() => states).toEqual(['connecting', `gone: ${refused}`]);
	await new Promise((resolve) => setTimeout(resolve, 5 * quick.longest));
	expect(asked).toHaveBeenCalledTimes(1);
});

test('a line that was closed is silent', async () => {
	let speak = () => {};
	const { address } = await start((_, response) => {
		beginStream(response);
		response.write(viewEvent(1));
		speak = () => void response.write(viewEvent(2));
	});
	const { views, line } = watch(address);
	await expect.poll(() => views).toEqual([1]);
	line.close();
	speak();
	await new Promise((resolve) => setTimeout(resolve, 3 * quick.longest));
	expect(views).toEqual([1]);
});

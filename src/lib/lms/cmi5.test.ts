import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Lms } from './lms.ts';

const endpoint = 'https://lms.example/xapi';
const activity = 'https://lms.example/activities/1';
const actor = { account: { homePage: 'https://lms.example', name: '100042' } };
const registration = '0b9d3c52-6f0e-4a43-9d57-2f1a7f0c5e6d';

type Statement = { verb: { id: string }; result?: object; context: { registration: string } };

let launch: Record<string, unknown>;
let earlier: unknown[];
let refused: string[];
let sent: Statement[];

/** A learning system: the token, the launch data, and a store that takes statements. */
async function answer(address: string, { method = 'GET', body }: RequestInit = {}) {
	const { pathname } = new URL(address);
	if (refused.some((path) => pathname.endsWith(path))) return new Response('', { status: 503 });
	if (pathname === '/fetch') return Response.json({ 'auth-token': 'dG9rZW4=' });
	if (pathname.endsWith('/state')) return Response.json(launch);
	if (pathname.endsWith('/profile')) return new Response('', { status: 404 });
	if (method.toUpperCase() === 'GET') return Response.json({ statements: earlier });
	sent.push(JSON.parse(String(body)));
	return new Response(null, { status: 204 });
}

beforeEach(() => {
	launch = { launchMode: 'Normal', moveOn: 'Completed', contextTemplate: { extensions: {} } };
	[earlier, refused, sent] = [[], [], []];
	vi.stubGlobal('self', globalThis);
	vi.stubGlobal('fetch', answer);
});
afterAll(() => void vi.unstubAllGlobals());

async function open(query: Record<string, string> | null = {}): Promise<Lms> {
	const { openCmi5 } = await import('./cmi5.ts');
	const given = new URLSearchParams({
		...{ endpoint: `${endpoint}/`, fetch: 'https://lms.example/fetch' },
		...{ actor: JSON.stringify(actor), activityId: activity, registration, ...query }
	});
	return openCmi5(`https://lms.example/package/index.html${query ? `?${given}` : ''}`);
}

const verbs = () => sent.map(({ verb }) => verb.id.split('/').at(-1));

it('tells that somebody began, is done and stopped, and nothing of what they did', async () => {
	const lms = await open();
	expect(await lms.begin()).toBe('counts');
	expect(await lms.complete()).toBe(true);
	lms.end();
	lms.end();
	await vi.waitFor(() => expect(verbs()).toEqual(['initialized', 'completed', 'terminated']));
	const duration = expect.stringMatching(/^PT/);
	expect(sent.map(({ result }) => result)).toEqual([
		undefined,
		{ completion: true, duration },
		{ duration }
	]);
	expect(sent.every(({ context }) => context.registration === registration)).toBe(true);
});

it('stands alone without a launch', async () => {
	const lms = await open(null);
	expect(await lms.begin()).toBe('alone');
	expect(await lms.complete()).toBe(false);
	lms.end();
	expect(sent).toEqual([]);
});

it.each(['/fetch', '/state', '/statements'])('says so where %s does not answer', async (path) => {
	refused = [path];
	const lms = await open();
	expect(await lms.begin()).toBe('failed');
	expect(await lms.complete()).toBe(false);
	expect(lms.leave).toBeUndefined();
});

it('says so where the launch has no proper actor', async () => {
	expect(await (await open({ actor: '{}' })).begin()).toBe('failed');
});

it.each(['Browse', 'Review'])('tells no end to who only looks: %s', async (launchMode) => {
	launch.launchMode = launchMode;
	const lms = await open();
	expect(await lms.begin()).toBe('look-only');
	expect(await lms.complete()).toBe(false);
});

it('knows who was done before in the same registration', async () => {
	earlier = [{}];
	expect(await (await open()).begin()).toBe('done-before');
	expect(verbs()).toEqual(['initialized']);
});

it('may be told again that somebody is done, when the learning system did not hear it', async () => {
	const lms = await open();
	await lms.begin();
	refused = ['/statements'];
	expect(await lms.complete()).toBe(false);
	refused = [];
	expect(await lms.complete()).toBe(true);
});

it('tells once that somebody is done, also where the answer to it was lost', async () => {
	const lms = await open();
	await lms.begin();
	refused = ['/statements'];
	expect(await lms.complete()).toBe(false);
	[refused, earlier] = [[], [{}]];
	expect(await lms.complete()).toBe(true);
	expect(verbs()).toEqual(['initialized']);
});

it('goes back where the learning system says where', async () => {
	launch.returnURL = 'https://lms.example/course';
	const visited: string[] = [];
	vi.stubGlobal('location', { assign: (address: string) => visited.push(address) });
	const lms = await open();
	await lms.begin();
	await lms.leave!();
	expect(visited).toEqual(['https://lms.example/course']);
	expect(verbs()).toEqual(['initialized', 'terminated']);
});

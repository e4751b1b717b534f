import { Agent, request } from 'node:http';
import { perRequest, usage } from '../frame/usage.ts';
import { oneStatement } from './statements.ts';

/** A server that takes statements. */
export type Target = { url: string; headers: Record<string, string>; pid: number };

/** One request over a kept connection. @throws when the answer is no success */
export function ask(
	agent: Agent,
	{ url, headers }: Pick<Target, 'url' | 'headers'>,
	body?: string
): Promise<string> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' });
		sent.on('error', reject).on('response', (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
			answer.on('end', () => {
				if (answer.statusCode === 200) resolve(text);
				else reject(new Error(`${answer.statusCode}: ${text}`));
			});
		});
		sent.end(body);
	});
}

/** Bodies made beforehand: what is measured is the server. */
const bodies = (count: number, size: number) =>
	Array.from({ length: count }, () =>
		JSON.stringify(size === 1 ? oneStatement() : Array.from({ length: size }, oneStatement))
	);

/**
 * So many writers at once, for so many seconds.
 * @returns statements per second, and the processor time of the server for one, in milliseconds
 */
export async function load(
	target: Target,
	{ writers, size, seconds }: { writers: number; size: number; seconds: number }
): Promise<{ rate: number; cpu: number }> {
	const agent = new Agent({ keepAlive: true, maxSockets: writers });
	const waiting = bodies(seconds * (size === 1 ? 5_000 : 250), size);
	const before = await usage(target.pid);
	const begun = performance.now();
	let done = 0;
	const write = async () => {
		while (performance.now() - begun < 1000 * seconds) {
			const body = waiting.pop();
			if (body === undefined) return;
			await ask(agent, target, body);
			done += size;
		}
	};
	await Promise.all(Array.from({ length: writers }, write));
	const rate = (1000 * done) / (performance.now() - begun);
	const after = await usage(target.pid);
	agent.destroy();
	return { rate, cpu: perRequest(before, after, done) };
}

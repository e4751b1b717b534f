import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { within, type Figure } from '../frame/figure.ts';
import { bursts } from './bursts.ts';
import { each, follow, post, type Line } from './client.ts';

const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** The same clients with a server that keeps nothing and checks nothing: the floor of this machine. */
export async function measureBare(size: number, note: (figure: Figure) => void): Promise<void> {
	const child = fork(program, { execArgv: [] });
	try {
		const [port] = await once(child, 'message');
		const url = `http://127.0.0.1:${port}/`;
		const lines: Line[] = [];
		await each(Array.from({ length: size }), 100, async () => {
			lines.push(await follow(url, {}));
		});
		const clicks: number[] = [];
		for (let at = 0; at < 5; at++) {
			const heard = lines.map((line) => line.seen(`"say":"${at}"`));
			const pressed = performance.now();
			await post(url, {}, { say: String(at) });
			clicks.push(Math.max(...(await Promise.all(heard))) - pressed);
			await wait(300);
		}
		const named = (figure: Figure) => note({ ...figure, name: `bare: ${figure.name}` });
		await bursts(child.pid!, lines.length, named, async () => {
			const sent = performance.now();
			await post(url, {}, { choice: 'a' });
			return performance.now() - sent;
		});
		named({ name: 'click to last phone, median', value: within(clicks, 0.5), unit: 'ms' });
		for (const line of lines) line.close();
	} finally {
		child.kill();
	}
}

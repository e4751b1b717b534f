import { hash } from 'node:crypto';
import { get } from 'node:http';

/** An app process as the proxy sees it. */
export type Backend = { port: number; isUp: boolean };

/** Milliseconds between two looks at /readyz, and how long an answer may take. */
const pace = 500;
const patience = 2_000;

const codes = /^\/live\/(?:(?:seat|screen|guest|desk|attendance)\/)?([^/?]+)/;
const custody = /^\/(?:custody|secret-choices)(?:[/?]|$)/;

/**
 * What all requests have in common that must come to one process: the code of a live session, or that parts
 * of a key come together there (docs/scale.md). Null where any process will do.
 */
export function keyOf(url: string): string | null {
	if (custody.test(url)) return 'custody';
	const [, code] = codes.exec(url) ?? [];
	return code === undefined || code === 'desk' ? null : code;
}

/**
 * Where a key belongs: the process with the highest number for it (rendezvous hashing), so that one that
 * goes or comes moves no other key.
 */
export const homeOf = (key: string, ports: readonly number[]): number | undefined =>
	ports.toSorted((one, other) => (weight(key, one) < weight(key, other) ? 1 : -1))[0];

const weight = (key: string, port: number) => hash('sha256', `${key} ${port}`, 'hex');

/** The processes behind a proxy, looked at until it is stopped. */
export function openBackends(ports: readonly number[]) {
	const backends = ports.map((port): Backend => ({ port, isUp: false }));
	let turn = 0;
	const look = () => backends.forEach((backend) => void check(backend));
	look();
	const timer = setInterval(look, pace);

	/** Where to send a request; `not` was tried already. */
	function choose(url: string, not: ReadonlySet<Backend>): Backend | undefined {
		const able = backends.filter((backend) => backend.isUp && !not.has(backend));
		const key = keyOf(url);
		if (key === null) return able[turn++ % able.length];
		const home = homeOf(
			key,
			able.map(({ port }) => port)
		);
		return able.find(({ port }) => port === home);
	}

	return { choose, stop: () => clearInterval(timer) };
}

function check(backend: Backend): Promise<void> {
	return new Promise((resolve) => {
		const done = (isUp: boolean) => {
			backend.isUp = isUp;
			resolve();
		};
		const signal = AbortSignal.timeout(patience);
		get({ host: '127.0.0.1', port: backend.port, path: '/readyz', signal }, (answer) => {
			answer.resume();
			done(answer.statusCode === 200);
		}).on('error', () => done(false));
	});
}

import { expect, test } from 'vitest';
import { openLongWork } from './long-work.ts';

const nothing = () => {};
const waiter = (progress: (step: number) => void = nothing) => {
	const stop = new AbortController();
	return { stop, signal: stop.signal, progress };
};

/** Work that begins at most once, and says what became of it. */
function work() {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	let times = 0;
	let step: (step: number) => void = nothing;
	const begin = (signal: AbortSignal, tell: (step: number) => void) => {
		times += 1;
		step = tell;
		signal.addEventListener('abort', () => reject(signal.reason));
		return promise;
	};
	return { begin, times: () => times, step: (at: number) => step(at), end: () => resolve('file') };
}

test('who asks for the same gets the same, made once, and hears every step from there on', async () => {
	const join = openLongWork<string, number>();
	const { begin, times, step, end } = work();
	const heard: string[] = [];
	const first = join(
		'a',
		begin,
		waiter((at) => heard.push(`one ${at}`))
	);
	await Promise.resolve();
	step(1);
	const second = join(
		'a',
		begin,
		waiter((at) => heard.push(`two ${at}`))
	);
	step(2);
	end();
	expect(await Promise.all([first, second])).toEqual(['file', 'file']);
	expect(times()).toBe(1);
	expect(heard).toEqual(['one 1', 'two 1', 'one 2', 'two 2']);
});

test('it goes on as long as somebody waits, and stops with the last', async () => {
	const join = openLongWork<string, number>();
	const { begin, times } = work();
	const [one, two] = [waiter(), waiter()];
	const first = join('a', begin, one);
	const second = join('a', begin, two);
	one.stop.abort(new Error('one left'));
	await expect(first).rejects.toThrow('one left');
	expect(await Promise.race([second, 'still going'])).toBe('still going');
	two.stop.abort(new Error('two left'));
	await expect(second).rejects.toThrow('two left');
	expect(times()).toBe(1);
	const again = work();
	const third = join('a', again.begin, waiter());
	again.end();
	expect(await third).toBe('file');
	expect(again.times()).toBe(1);
});

test('work that fails fails for everybody, and is begun anew by the next', async () => {
	const join = openLongWork<string, number>();
	const failing = join('a', () => Promise.reject(new Error('broken')), waiter());
	await expect(failing).rejects.toThrow('broken');
	expect(await join('a', async () => 'file', waiter())).toBe('file');
});

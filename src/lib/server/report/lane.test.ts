import { expect, test } from 'vitest';
import { openLane } from './lane.ts';

const never = new AbortController().signal;
const nothing = () => {};

/** Work that ends when it is told to. */
function held<Result>(result: Result) {
	const { promise, resolve } = Promise.withResolvers<Result>();
	let begun = false;
	const work = () => {
		begun = true;
		return promise;
	};
	return { work, begun: () => begun, end: () => resolve(result) };
}

test('one piece of work goes after another, in order, and who waits knows how many go before', async () => {
	const lane = openLane();
	const [one, two] = [held(1), held(2)];
	const ahead: string[] = [];
	const first = lane(one.work, never, nothing);
	const second = lane(two.work, never, (many) => ahead.push(`two: ${many}`));
	const third = lane(
		async () => 3,
		never,
		(many) => ahead.push(`three: ${many}`)
	);
	expect([one.begun(), two.begun()]).toEqual([true, false]);
	one.end();
	expect(await first).toBe(1);
	two.end();
	expect(await Promise.all([second, third])).toEqual([2, 3]);
	expect(ahead).toEqual(['two: 1', 'two: 1', 'three: 2', 'three: 1']);
});

test('who gives up leaves the lane, and the work after it goes on', async () => {
	const lane = openLane();
	const one = held(1);
	const first = lane(one.work, never, nothing);
	const stop = new AbortController();
	const dropped = held(2);
	const second = lane(dropped.work, stop.signal, nothing);
	const third = lane(async () => 3, never, nothing);
	stop.abort(new Error('gone'));
	await expect(second).rejects.toThrow('gone');
	one.end();
	expect(await Promise.all([first, third])).toEqual([1, 3]);
	expect(dropped.begun()).toBe(false);
	await expect(lane(async () => 4, stop.signal, nothing)).rejects.toThrow('gone');
});

test('work that fails does not hold up the next', async () => {
	const lane = openLane();
	const failing = lane(() => Promise.reject(new Error('broken')), never, nothing);
	const next = lane(async () => 2, never, nothing);
	await expect(failing).rejects.toThrow('broken');
	expect(await next).toBe(2);
});

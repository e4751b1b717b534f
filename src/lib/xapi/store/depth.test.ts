import { expect, test } from 'vitest';
import { isDeeper } from './depth.ts';

const deep = (json: string, most: number) => isDeeper(new TextEncoder().encode(json), most);

test.each([
	['{}', 1],
	['[{"a":[]}]', 3],
	['[[],[],{"a":{}}]', 3],
	['1', 0],
	['"[[[["', 0],
	['"\\"[[[["', 0],
	['["\\\\",[]]', 2],
	['{"é{":"}","a":"["}', 1]
])('%s is %i deep', (json, depth) => {
	expect(deep(json, depth)).toBe(false);
	if (depth > 0) expect(deep(json, depth - 1)).toBe(true);
});

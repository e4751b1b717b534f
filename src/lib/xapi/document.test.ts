import { expect, test } from 'vitest';
import { hasJson, isJson, merge } from './document.ts';

test('what is posted stands in place of what was there, one level deep', () => {
	const before = '{"car":{"make":"Ford","doors":3},"driver":"Dale"}';
	expect(JSON.parse(merge(before, '{"car":{"make":"Dodge"},"next":null}')!)).toEqual({
		...{ car: { make: 'Dodge' }, driver: 'Dale', next: null }
	});
});

test('a property that JavaScript knows otherwise is a property like any other', () => {
	expect(merge('{"a":1}', '{"__proto__":{"b":2}}')).toBe('{"a":1,"__proto__":{"b":2}}');
});

test.each(['[1]', 'null', '"text"', '7', '{', ''])('%s is no object to merge with', (odd) => {
	expect(merge('{"a":1}', odd)).toBeUndefined();
	expect(merge(odd, '{"a":1}')).toBeUndefined();
	expect(hasJson(odd, 'object')).toBe(false);
});

test('any JSON is JSON', () => {
	for (const text of ['[1]', 'null', '{}']) expect(hasJson(text, 'any')).toBe(true);
	for (const text of ['{', '', 'undefined']) expect(hasJson(text, 'any')).toBe(false);
});

test('a Content-Type says JSON with parameters and in capitals too', () => {
	for (const type of ['application/json', 'Application/JSON; charset=utf-8'])
		expect(isJson(type)).toBe(true);
	for (const type of ['text/json', 'application/json2', 'application/ld+json', ''])
		expect(isJson(type)).toBe(false);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { childrenOf, readXml } from './read-xml.ts';
import { element, escaped, xmlDocument } from './xml.ts';

const spaces = { a: 'urn:a', b: 'urn:b' };
const read = (text: string) => {
	const root = readXml(text, spaces);
	return root.ok ? root.value : root.refused;
};

test('elements, attributes, references and CDATA are read', () => {
	const root = read(
		`<?xml version="1.0"?><!-- x --><r k="1 &lt; 2" l='"'>a&#233;&#x1F642;<!-- y --><![CDATA[<&]]><s/></r>`
	);
	expect(root).toEqual({
		name: 'r',
		attributes: new Map([
			['k', '1 < 2'],
			['l', '"']
		]),
		children: ['aé🙂', '<&', { name: 's', attributes: new Map(), children: [] }]
	});
});

test('a prefix is the one that we have for its namespace', () => {
	const root = read('<x:r xmlns:x="urn:a" xmlns:y="urn:c"><x:s y:k="1" x:l="2"/></x:r>');
	expect(root).toMatchObject({ name: 'a:r', children: [{ name: 'a:s' }] });
	if (typeof root === 'string') throw new Error(root);
	expect([...childrenOf(root, 'a:s')[0]!.attributes.keys()]).toEqual(['y:k', 'a:l']);
	expect(childrenOf(root, 'x:s')).toEqual([]);
});

test.each([
	'',
	'text',
	'<a>',
	'</a>',
	'<a></b>',
	'<a/><b/>',
	'<a',
	'<a k=1/>',
	'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
	'<a>'.repeat(300) + '</a>'.repeat(300)
])('%j is damaged, or tries something', (text) => {
	expect(read(text)).toBe('damaged');
});

test('a reference that nobody knows stays what it is', () => {
	expect(read('<a>&x; &#x110000; &</a>')).toMatchObject({ children: ['&x; &#x110000; &'] });
});

test('what is written as an element is read as that element', () => {
	const text = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[^\P{Cc}\n]/gu, ''));
	const cases = fc.property(text, text, (inside, value) => {
		const plain = value.replaceAll('\n', '');
		const bytes = xmlDocument(element('r', { k: plain, none: undefined, n: 1 }, escaped(inside)));
		expect(read(new TextDecoder().decode(bytes).trimEnd())).toEqual({
			name: 'r',
			attributes: new Map([
				['k', plain],
				['n', '1']
			]),
			children: inside === '' ? [] : [inside]
		});
	});
	fc.assert(cases);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeSvg } from './svg.ts';

const drawing = (inside: string, root = 'viewBox="0 0 10 10"') =>
	safeSvg(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
const kept = (inside: string) => {
	const made = drawing(inside);
	return made.ok ? made.svg.replace(/^<svg[^>]*>|<\/svg>$/g, '') : made;
};

describe('a drawing', () => {
	it('keeps its shapes and their looks', () => {
		expect(
			kept('<g fill="#123456"><path d="M0 0L5,5Z" style="stroke:#fff;stroke-width:2"/></g>')
		).toBe('<g fill="#123456"><path d="M0 0L5,5Z" stroke="#fff" stroke-width="2"></path></g>');
		expect(kept('<rect width="5" height="5" fill="url(#a)"/>')).toContain('fill="url(#a)"');
	});

	it.each([
		'<script>alert(1)</script>',
		'<path onload="alert(1)"/>',
		'<a href="javascript:alert(1)"></a>',
		'<path fill="url(https://elders.example/a)"/>',
		'<path style="fill:url(https://elders.example/a)"/>',
		'<animate attributeName="href" values="javascript:alert(1)"/>',
		'<metadata>Jan de Vries</metadata>',
		'<path d="M0 0" xlink:href="data:text/html,x"/>',
		'<path fill="&#117;rl(//x)"/>',
		'<!-- url(x) -->'
	])('loses %s', (inside) => {
		expect(JSON.stringify(kept(inside))).not.toMatch(/script|alert|href|elders|Vries|url|onload/);
	});

	it.each(['style', 'text', 'image', 'use', 'foreignObject'])(
		'with <%s> is not taken: it would look different',
		(name) => {
			expect(drawing(`<${name}></${name}>`)).toEqual({
				ok: false,
				why: 'elements',
				elements: [name]
			});
		}
	);

	it('without a size, with entities, or that is no drawing is not taken', () => {
		expect(drawing('<path d="M0 0"/>', '')).toEqual({ ok: false, why: 'no-size' });
		for (const text of [
			'',
			'x',
			'<html></html>',
			'<svg>',
			'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'
		])
			expect(safeSvg(text)).toEqual({ ok: false, why: 'no-svg' });
	});

	it('is never more than elements and attributes of the list, whatever is typed', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
			fc.constantFrom('<path ', 'd="', '"', '/>', '<script>', '</script>', 'onload=', '<g>', '</g>')
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const made = drawing(pieces.join(''));
				if (made.ok) expect(made.svg).toMatch(/^(<\/?[a-zA-Z]+( [\w-]+="[^"<>]*")*>|[^<>]+)*$/);
				if (made.ok) expect(made.svg).not.toMatch(/<script|\son\w+=/);
			})
		);
	});
});

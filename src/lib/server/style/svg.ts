import { readXml, type XmlElement } from '../export/read-xml.ts';

const shapes = new Set([
	...['svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
	...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'title', 'desc']
]);
/** Elements without which a drawing would look different. Everything else is left out without a word. */
const drawn = new Set([
	'style',
	'text',
	'image',
	'use',
	'pattern',
	'filter',
	'symbol',
	'foreignObject'
]);
const attributes = new Set([
	...['viewBox', 'width', 'height', 'preserveAspectRatio', 'id', 'transform', 'd', 'points'],
	...[
		'x',
		'y',
		'x1',
		'x2',
		'y1',
		'y2',
		'cx',
		'cy',
		'r',
		'rx',
		'ry',
		'fx',
		'fy',
		'offset',
		'opacity'
	],
	...['fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'mask', 'color', 'display'],
	...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
	...['stroke-dasharray', 'stroke-dashoffset', 'stroke-opacity', 'stop-color', 'stop-opacity'],
	...['gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits']
]);
const value = /^[\w\s#%.,()+-]*$/;

export type SafeSvg =
	| { ok: true; svg: string }
	| { ok: false; why: 'no-svg' }
	| { ok: false; why: 'no-size' }
	| { ok: false; why: 'elements'; elements: string[] };

/**
 * An SVG drawing written anew, from shapes and their looks alone: no script, no style sheet, no link, nothing
 * from elsewhere. What it cannot keep and would be missed is named.
 */
export function safeSvg(text: string): SafeSvg {
	const read = readXml(text.replace(/^\s*<!DOCTYPE[^>[]*>/i, '').trim(), {});
	if (!read.ok || read.value.name !== 'svg') return { ok: false, why: 'no-svg' };
	const missed = new Set<string>();
	const svg = written(read.value, missed, true);
	if (missed.size > 0) return { ok: false, why: 'elements', elements: [...missed].toSorted() };
	const root = looksOf(read.value);
	const sized = root.has('viewBox') || (root.has('width') && root.has('height'));
	return sized ? { ok: true, svg } : { ok: false, why: 'no-size' };
}

function written(element: XmlElement, missed: Set<string>, top = false): string {
	const { name, children } = element;
	if (drawn.has(name)) missed.add(name);
	if (!shapes.has(name)) return '';
	const looks = [...looksOf(element)].map(([key, text]) => ` ${key}="${escaped(text)}"`).join('');
	const space = top ? ' xmlns="http://www.w3.org/2000/svg"' : '';
	const inside = children.map((child) => {
		if (typeof child !== 'string') return written(child, missed);
		return name === 'title' || name === 'desc' ? escaped(child) : '';
	});
	return `<${name}${space}${looks}>${inside.join('')}</${name}>`;
}

/** Attributes that are kept; those of a `style` attribute as attributes of their own. */
function looksOf({ attributes: given }: XmlElement): Map<string, string> {
	const styled = (given.get('style') ?? '')
		.split(';')
		.map((line) => line.split(':').map((part) => part.trim()))
		.filter((pair): pair is [string, string] => pair.length === 2);
	const all = [...given, ...styled].filter(
		([key, text]) => attributes.has(key) && value.test(text) && isOurs(text)
	);
	return new Map(all);
}

/** Refers to a place in the drawing itself, or to nothing. */
const isOurs = (text: string) => !/url/i.test(text) || /^url\(#[\w-]+\)$/.test(text);

const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

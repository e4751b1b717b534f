import type { SafeSvg } from './svg.ts';
import { safeSvg } from './svg.ts';

export type Logo = { type: 'image/svg+xml' | 'image/png'; bytes: Uint8Array<ArrayBuffer> };
export type LogoProblem =
	Exclude<SafeSvg, { ok: true }>['why'] | 'too-large' | 'too-wide' | 'no-image';
export type LogoRead =
	{ ok: true; logo: Logo } | { ok: false; problem: LogoProblem; elements?: string[] };

/** A logo in bytes, and a PNG in pixels on a side, at most. */
export const mostLogoBytes = 200_000;
const mostPixels = 2_000;
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a logo: a PNG as it is, an SVG written anew from its shapes alone. What it is, its bytes say. */
export function readLogo(bytes: Uint8Array<ArrayBuffer>): LogoRead {
	if (bytes.length > mostLogoBytes) return { ok: false, problem: 'too-large' };
	if (png.every((byte, at) => bytes[at] === byte)) return readPng(bytes);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { ok: false, problem: 'no-image' };
	}
	if (!text.includes('<svg')) return { ok: false, problem: 'no-image' };
	const safe = safeSvg(text);
	if (safe.ok)
		return { ok: true, logo: { type: 'image/svg+xml', bytes: new TextEncoder().encode(safe.svg) } };
	const { why: problem, ...more } = safe;
	return { ...more, problem };
}

/** The first block of a PNG says how wide and high it is (PNG, 11.2.2). */
function readPng(bytes: Uint8Array<ArrayBuffer>): LogoRead {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 33 || view.getUint32(12) !== 0x49484452)
		return { ok: false, problem: 'no-image' };
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	if (Math.max(width, height) > mostPixels) return { ok: false, problem: 'too-wide' };
	return { ok: true, logo: { type: 'image/png', bytes } };
}

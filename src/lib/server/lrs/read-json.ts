import { isDeeper } from '#lib/xapi/store/depth.ts';
import { LrsRefusal } from './asked.ts';

/** How deep lists and objects may stand in each other. */
export const mostDepth = 64;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON in a body.
 * @throws {LrsRefusal} 413 when it goes too deep, 400 when it is no JSON
 */
export function readJson(bytes: Uint8Array): unknown {
	if (isDeeper(bytes, mostDepth))
		throw new LrsRefusal(
			413,
			`the JSON is nested too deep: at most ${mostDepth} lists or objects stand in each other`
		);
	try {
		return JSON.parse(utf8.decode(bytes));
	} catch {
		throw new LrsRefusal(400, 'the body is no JSON in UTF-8');
	}
}

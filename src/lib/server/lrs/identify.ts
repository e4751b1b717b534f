import type { Db } from '../db/connect.ts';
import { clientWithSecret, type XapiClient } from '../db/xapi-clients.ts';
import { attempt } from '../rate-limits.ts';
import { LrsRefusal, type LrsRequest } from './asked.ts';

const basic = /^basic +([a-z\d+/_-]+=*) *$/i;

/**
 * Who asks, by Basic authentication. Whoever has the right secret is let in however often others guess.
 * @throws {LrsRefusal} 401 when nobody has this name and secret, 429 after too many of those from one address
 */
export async function clientOf(
	db: Db,
	{ headers, from }: Pick<LrsRequest, 'headers' | 'from'>
): Promise<XapiClient> {
	const [, coded] = basic.exec(headers.get('authorization') ?? '') ?? [];
	const client = coded && (await lookUp(db, Buffer.from(coded, 'base64').toString()));
	if (client) return client;
	const wait = await attempt(db, 'xapi-address', from);
	if (wait !== null)
		throw new LrsRefusal(429, 'too many requests with a wrong name or secret: wait a little', {
			'retry-after': String(wait)
		});
	throw new LrsRefusal(401, 'the name or the secret of the client is not one that works', {
		'www-authenticate': 'Basic realm="xAPI", charset="UTF-8"'
	});
}

const running = new Map<string, ReturnType<typeof clientWithSecret>>();

/** Requests of one client that come in at the same moment share a look; nothing is kept after it. */
function lookUp(db: Db, pair: string): ReturnType<typeof clientWithSecret> {
	const colon = pair.indexOf(':');
	if (colon < 0) return Promise.resolve(undefined);
	const looking =
		running.get(pair) ??
		clientWithSecret(db, pair.slice(0, colon), pair.slice(colon + 1)).finally(() =>
			running.delete(pair)
		);
	running.set(pair, looking);
	return looking;
}

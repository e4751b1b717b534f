import { homedir } from 'node:os';
import { root } from '../../../scripts/start/root.mjs';
import type { Answer, Asked } from './asked.ts';
import type { World } from './world.ts';

/** A trace of calls, and what a database says. */
const inside =
	/\n\s+at \S+ \(|node_modules|node:internal|PostgresError|Failed query|DrizzleQueryError|invalid input syntax|violates \S+ constraint|relation "[^"]*" does not exist|syntax error at or near/;

/** By which the error stands in the log. */
const incident = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/;

/** What an answer has that it should not; nothing when it is well. */
export function complaintAbout(answer: Answer, secrets: readonly string[]): string | undefined {
	const { status, headers, text } = answer;
	// RFC 7644, section 3.12: what a directory may not ask here is said by this status.
	const isRefusedInWords = status === 501 && headers['content-type'] === 'application/scim+json';
	if (status >= 500 && !isRefusedInWords)
		return `answers ${status} (${incident.exec(text)?.[0] ?? 'no incident'})`;
	if (inside.test(text)) return `shows its inside: ${inside.exec(text)![0]}`;
	const whole = `${JSON.stringify(headers)}\n${text}`;
	const leaked = secrets.find((secret) => whole.includes(secret));
	if (leaked) return 'shows a secret or a folder of this machine';
	if (headers['x'] !== undefined) return 'lets somebody add a header';
	const isPage = headers['content-type']?.startsWith('text/html') ?? status === 200;
	if (isPage && text.includes('<script>alert(1)')) return 'runs what somebody typed';
	const { location } = headers;
	if (location && /^(https?:)?\/\/(elsewhere\.example|e\.x)|^javascript:/.test(location))
		return `sends a visitor to ${location}`;
	return undefined;
}

/** What no answer may show: keys, passwords, folders. */
export function secretsOf({ product, known }: World): string[] {
	const { password, username } = new URL(product.databaseUrl);
	const keys = ['scim', 'xapi'].map((name) => known.get(name) ?? '');
	return [
		product.databaseUrl,
		password,
		`${username}:${password}`,
		root,
		homedir(),
		...keys
	].filter((secret) => secret.length > 6);
}

/** A request in words that fit on a line or two. */
export const shown = ({ method, path, headers, body }: Asked): string =>
	`${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 500)} ${Buffer.from(
		body ?? ''
	)
		.toString()
		.slice(0, 1500)}`;

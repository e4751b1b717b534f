import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';

/**
 * The token in a session cookie as Better Auth signs it: `token.signature`, an HMAC with SHA-256 in base64.
 * @param cookies the header `cookie`
 * @returns nothing where there is no such cookie, or its signature is another's
 */
export function sessionToken(
	cookies: string | null,
	{ name, secret }: { name: string; secret: string }
): string | undefined {
	const value = cookies ? parseCookies(cookies).get(name) : undefined;
	const [, token, signature] = /^(.+)\.([^.]{43}=)$/s.exec(value ?? '') ?? [];
	if (!token || !signature) return undefined;
	const right = createHmac('sha256', secret).update(token).digest('base64');
	return isSame(signature, right) ? token : undefined;
}

function isSame(given: string, right: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(right)];
	return a.length === b.length && timingSafeEqual(a, b);
}

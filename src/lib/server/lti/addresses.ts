import type { LtiPlatform } from '../db/lti-platforms.ts';
import { isOwnMachine } from '../sign-in/oidc/client.ts';

/** The addresses of this site that a learning system has to know. */
export const addressesOf = (origin: string) => ({
	login: `${origin}/lti/login`,
	launch: launchOf(origin),
	deepLinking: deepLinkingOf(origin),
	keys: `${origin}/lti/jwks`
});

/** Where a learning system sends a browser with its message. */
export const launchOf = (origin: string) => `${origin}/lti/launch`;

/** What somebody asks for who comes to choose what goes into a course. */
export const deepLinkingOf = (origin: string) => `${origin}/lti/deep-linking`;

/** The origins of the sites that may show our pages for a learning system in theirs. */
export function sitesOf({ issuer, loginUrl, sites }: LtiPlatform): string[] {
	const own = [issuer, loginUrl].flatMap((text) => (URL.canParse(text) ? new URL(text) : []));
	return [...new Set([...own.map(({ origin }) => origin), ...sites])].filter(
		(origin) => origin !== 'null'
	);
}

/**
 * Whether an address that came in a message is on a site that the administrator named for that learning system,
 * so that no message has this server ask another one. Without https only where its tokens come from the same
 * machine too.
 */
export function isTheirs(platform: LtiPlatform, address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { tokenUrl, keysUrl } = platform;
	const url = new URL(address);
	const isNear = isOwnMachine(url) && isOwnMachine(new URL(tokenUrl));
	const own = [tokenUrl, keysUrl].map((text) => new URL(text).origin);
	const isSafe = url.protocol === 'https:' || isNear;
	return isSafe && [...own, ...sitesOf(platform)].includes(url.origin);
}

import type { LtiPlatform } from '../db/lti-platforms.ts';

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

import type { SetCookie } from '#lib/server/sign-in/open-session.ts';

/** The headers of the next request of a browser that got these cookies. */
export function cookieHeader(result: object): Headers {
	const { cookies = [] } = result as { cookies?: SetCookie[] };
	const kept = cookies.filter(({ maxAge }) => maxAge !== 0);
	return new Headers({ cookie: kept.map(({ name, value }) => `${name}=${value}`).join('; ') });
}

import type { SetCookie } from './sign-in/open-session.ts';

type Cookies = {
	set(name: string, value: string, options: Record<string, unknown>): void;
};

/** Passes the session cookie of Better Auth on to the browser: HttpOnly, SameSite=Lax, the whole site. */
export function setCookies(cookies: Cookies, list: SetCookie[], secure: boolean): void {
	for (const { name, value, maxAge } of list) {
		cookies.set(name, value, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure,
			...(maxAge !== undefined && { maxAge }),
			// Better Auth has signed and encoded the value already.
			encode: (text: string) => text
		});
	}
}

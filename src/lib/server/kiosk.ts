/** The cookie that says of a device that everybody uses it. It says nothing about anybody. */
const nameOf = (secure: boolean) => `${secure ? '__Host-' : ''}tweesprong-kiosk`;

const year = 365 * 24 * 60 * 60;

type Cookies = {
	set(name: string, value: string, options: Record<string, unknown>): void;
	delete(name: string, options: Record<string, unknown>): void;
};

/** Whether the device that asks is one for everybody. */
export const isKiosk = (headers: Headers): boolean =>
	/(^|; *)(__Host-)?tweesprong-kiosk=on(;|$)/.test(headers.get('cookie') ?? '');

/** Makes a device one for everybody, or one like any other. */
export function setKiosk(cookies: Cookies, secure: boolean, on: boolean): void {
	const terms = { path: '/', httpOnly: true, sameSite: 'lax', secure };
	if (on) cookies.set(nameOf(secure), 'on', { ...terms, maxAge: year });
	else cookies.delete(nameOf(secure), terms);
}

import { demoPassword } from '#lib/server/demo/accounts.ts';

/** Signs an account in, one of the demo unless a password is given, and gives the session cookie. */
export async function signedIn(
	address: string,
	email: string,
	password = demoPassword
): Promise<string> {
	const response = await fetch(`${address}/sign-in`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
			origin: address
		},
		body: new URLSearchParams({ email, password })
	});
	const [cookie] = response.headers.getSetCookie();
	if (response.status !== 303 || !cookie)
		throw new Error(`${email} got ${response.status} instead of a session`);
	return cookie.split(';')[0]!;
}

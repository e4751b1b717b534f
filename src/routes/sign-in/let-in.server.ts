import { redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { ownPath } from '#lib/server/paths.ts';
import type { Entered } from '#lib/server/sign-in/enter.ts';
import { askSecondStep } from '#lib/server/sign-in/second-step.ts';
import type { Browser } from '#lib/server/sign-in/steps.ts';

type Asked = { url: URL; cookies: Browser['cookies'] };

/** The cookies of a request, and whether it came over https. */
export const browserOf = ({ url, cookies }: Asked): Browser => ({
	cookies,
	secure: url.protocol === 'https:'
});

/** Sends somebody on who has shown who they are: to where they were going, or to the second step. */
export async function letIn(
	event: Asked,
	entered: Exclude<Entered, { state: 'not-employed' }>,
	to: string
): Promise<never> {
	const browser = browserOf(event);
	if (entered.state === 'second-step') {
		const { personId } = entered;
		await askSecondStep(db, browser, { personId, to: ownPath(to), now: new Date() });
		redirect(303, '/sign-in/second-step');
	}
	setCookies(event.cookies, entered.cookies, browser.secure);
	redirect(303, ownPath(to));
}

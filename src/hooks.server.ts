import {
	sequence,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit/hooks';
import { htmlLang } from '#lib/i18n/language.ts';
import { authFor, ballots, db, startBackground } from '#lib/server/app.ts';
import { markAway, orStandIn } from '#lib/server/away/stand-in.ts';
import { formIn } from '#lib/server/form-body.ts';
import { guard, unreadable, withoutTraps } from '#lib/server/guard.ts';
import { allowBallotBox, allowFormsTo, allowFramers } from '#lib/server/headers.ts';
import { languageOf } from '#lib/server/languages.ts';
import { AskAgain } from '#lib/server/live/ask-again.ts';
import { noteAsked } from '#lib/server/operation/asked.ts';
import { report, reportAt } from '#lib/server/told.ts';
import { restrain } from '#lib/server/restrain.ts';
import { whoIs } from '#lib/server/sessions.ts';

export const init: ServerInit = () => startBackground(report);

const standIn: Handle = ({ event, resolve }) =>
	orStandIn(
		event,
		() => resolve(event),
		(error) => reportAt(event.url.pathname, error)
	);

const identify: Handle = async ({ event, resolve }) => {
	const auth = authFor(event.url.protocol === 'https:');
	// A choice without JavaScript comes from nobody: not even this process looks up whose browser it is.
	const isChoice = event.route.id === '/live/[code]' && event.request.method === 'POST';
	event.locals.person = isChoice ? null : await whoIs(db, auth, event.request.headers);
	event.locals.language = languageOf(event.locals.person, event.url, event.request.headers);
	noteAsked(event);
	return resolve(event);
};

const readForms: Handle = ({ event, resolve }) => {
	const { request } = event;
	const read = request.formData.bind(request);
	request.formData = () =>
		formIn(request, read).then(
			(form) => (event.locals.sent = withoutTraps(form)),
			(problem) => unreadable(event, problem)
		);
	return resolve(event);
};

const admit: Handle = ({ event, resolve }) => guard(db, event) ?? resolve(event);

const slowDown: Handle = async ({ event, resolve }) =>
	(await restrain(db, event)) ?? resolve(event);

const speak: Handle = async ({ event, resolve }) => {
	const lang = htmlLang(event.locals.language);
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};

const unkept = /^\/(auth|ballot-box|live|lti|unsubscribe)(\/|$)/;

/** The same for everyone, so a browser may keep it and ask whether it is still so. */
const forEveryone = /^\/(house-style\.css|logo)$/;

const keepPrivate: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const id = event.route.id ?? '';
	// What is said at the ballot box, in a session and by a provider is kept by no store on the way.
	if (!forEveryone.test(id) && (event.locals.person || unkept.test(id)))
		response.headers.set('cache-control', 'private, no-store');
	// What says nothing of itself could be kept by a proxy, and shown to who is somebody, or speaks otherwise.
	else if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-cache');
	return response;
};

const beFramed: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	allowFramers(response.headers, event.locals.framers ?? []);
	allowFormsTo(response.headers, event.locals.formsTo);
	return response;
};

const reachBallotBox: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	allowBallotBox(response.headers, ballots.box);
	return response;
};

export const handle = sequence(
	standIn,
	identify,
	keepPrivate,
	reachBallotBox,
	beFramed,
	speak,
	readForms,
	admit,
	slowDown
);

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return error;
	if (error instanceof AskAgain) return { status: error.status, message: error.message };
	const id = crypto.randomUUID();
	reportAt(event.url.pathname, error, id);
	if (markAway(error, event)) return { status: 503, message: 'The database cannot be used now' };
	return { status: 500, message: 'Something went wrong', id };
};

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { arrive } from '#lib/server/lti/arrive.ts';
import { publicKeys } from '#lib/server/lti/keys.ts';
import { takeLaunch } from '#lib/server/lti/launch.ts';
import { keepPlatform, openToLearners } from '#lib/server/lti/settings.ts';
import { startLaunch, type LoginAsked } from '#lib/server/lti/start.ts';
import { freshDatabase } from './database.ts';
import { openPlatform, resourceClaims } from './lti-platform.ts';
import { stepBrowser } from './step-cookies.ts';

export const secret = 's'.repeat(32);
export const origin = 'http://training.zandermeer.example';
export const course = `${origin}/programme/welkom`;

type Browser = ReturnType<typeof stepBrowser>;

/** A town with Noor in it, and a learning system from which its people come in. */
export async function ltiTown() {
	const database = await freshDatabase();
	const { db } = database;
	const now = new Date();
	const auth = createAuth(db, { secret, secure: false, origin: 'http://localhost' });
	const startsOn = addDays(today(now), -30);
	const unitId = await addUnit(db, 'ORG', { name: 'Stad', level: 'directorate', startsOn });
	const noor = await addPerson(db, {
		person: {
			...{ givenName: 'Noor', familyName: 'Jansen', personnelNumber: '1' },
			email: 'noor@zandermeer.example'
		},
		employment: { unitId, kind: 'civil-servant', startsOn },
		grants: []
	});
	const platform = await openPlatform('tweesprong-17');
	const jwks = createServer(async (_, response) =>
		response
			.writeHead(200, { 'content-type': 'application/json' })
			.end(JSON.stringify(await publicKeys(db, secret, today(now))))
	);
	await new Promise<void>((done) => void jwks.listen(0, '127.0.0.1', done));
	platform.toolKeys = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`;
	const kept = await keepPlatform(db, { form: platform.terms(), actor: noor });
	const { id } = kept as { id: string };
	await openToLearners(db, { id, open: true, actor: noor });
	const asked: LoginAsked = {
		...{ iss: platform.issuer, login_hint: '17', target_link_uri: course },
		...{ lti_message_hint: 'place 3', client_id: platform.clientId }
	};

	/** Begins a launch in a browser. @returns where it goes, with the state and the nonce that are asked with */
	async function begin(browser: Browser = stepBrowser(), more: LoginAsked = {}) {
		const around = { origin, browser, framed: false, now };
		const started = await startLaunch(db, { ...asked, ...more }, around);
		if (started.state !== 'sent') throw new Error(started.state);
		const [state, nonce] = ['state', 'nonce'].map((name) => started.url.searchParams.get(name)!);
		return { browser, url: started.url, state: state!, nonce: nonce! };
	}
	const take = (state: string, token: string, at = now, error = '') =>
		takeLaunch(db, { state, token, error }, { origin, now: at });
	const enter = (browser: Browser, answer: string, signedIn: string | null = null) =>
		arrive(db, auth, { browser, answer, signedIn, now });

	/** What comes of a launch with these claims in the place of the right ones. */
	async function launch(more: JWTPayload = {}, how: Parameters<typeof platform.sign>[1] = {}) {
		const begun = await begin();
		const claims = { ...resourceClaims(platform, begun.nonce, course, now), ...more };
		return { ...begun, launched: await take(begun.state, await platform.sign(claims, how)) };
	}

	/** Comes in, all the way. */
	async function comeIn(more: JWTPayload = {}) {
		const { browser, launched } = await launch(more);
		return launched.state === 'known' ? enter(browser, launched.answer) : launched;
	}

	return {
		...{ database, db, auth, now, noor, unitId, platform, platformId: id, asked },
		...{ begin, take, enter, launch, comeIn },
		close: async () => {
			await platform.close();
			jwks.close();
			await database.close();
		}
	};
}

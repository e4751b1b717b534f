import { resolve } from 'node:path';
import * as v from 'valibot';
import { addressOf } from '../serve/address.ts';
import { Environment } from './environment.ts';
import { root } from './root.mjs';
import { Trouble } from './trouble.ts';

/** Every setting of the start script, for the documentation. */
export const settingsTable = Object.entries(Environment.entries).map(([name, schema]) => ({
	name,
	default: v.getDefault(schema) ?? '',
	description: v.getDescription(schema) ?? ''
}));

/**
 * Reads the settings; an empty value counts as absent.
 * @throws {Trouble} one sentence about the first value that does not fit
 */
export function readSettings(environment: Record<string, string | undefined>) {
	const given = Object.entries(environment).filter(
		([, value]) => value !== undefined && value !== ''
	);
	const result = v.safeParse(Environment, Object.fromEntries(given));
	if (!result.success) throw new Trouble(result.issues[0].message);
	const {
		PORT,
		HOST,
		DATA_DIR,
		DATABASE_URL,
		DATABASE_TIMEOUT,
		DEMO,
		DEMO_PEOPLE,
		AUTH_SECRET,
		TRUST_PROXY,
		DRAIN_SECONDS,
		PUBLIC_ORIGIN,
		BALLOT_KEY_DIR,
		BALLOT_COOLDOWN_DAYS,
		BALLOT_ORIGIN,
		OUTGOING_NETWORKS,
		SMTP_URL,
		MAIL_FROM,
		LOG_LEVEL,
		LOG_REQUESTS,
		METRICS_PORT,
		OTEL_EXPORTER_OTLP_ENDPOINT
	} = result.output;
	if (SMTP_URL && !MAIL_FROM)
		throw new Trouble('MAIL_FROM is missing: with SMTP_URL it says from which address mails come.');
	const dataDir = resolve(root, DATA_DIR);
	const demo = DEMO ? DEMO === 'on' : !DATABASE_URL;
	return {
		port: PORT,
		host: HOST,
		dataDir,
		databaseUrl: DATABASE_URL,
		databaseTimeout: DATABASE_TIMEOUT,
		demo,
		people: DEMO_PEOPLE,
		authSecret: AUTH_SECRET,
		trustProxy: TRUST_PROXY === 'on',
		drainSeconds: DRAIN_SECONDS,
		publicOrigin: PUBLIC_ORIGIN,
		ballots: {
			keyDir: BALLOT_KEY_DIR ? resolve(root, BALLOT_KEY_DIR) : `${dataDir}-keys`,
			cooldownDays: BALLOT_COOLDOWN_DAYS ?? (demo ? 0 : 35),
			origin: BALLOT_ORIGIN ?? ''
		},
		outgoingNetworks: OUTGOING_NETWORKS ?? (isHere(HOST, PUBLIC_ORIGIN) ? ownMachine : ''),
		// Links in mails lead there: never to what the host of a request says.
		mail: {
			url: SMTP_URL ?? '',
			from: MAIL_FROM ?? '',
			origin: PUBLIC_ORIGIN ?? (HOST === 'localhost' ? addressOf(HOST, PORT) : '')
		},
		watch: {
			logLevel: LOG_LEVEL,
			logRequests: LOG_REQUESTS === 'on',
			metricsPort: METRICS_PORT,
			tracesTo: OTEL_EXPORTER_OTLP_ENDPOINT
		}
	};
}

const ownMachine = '127.0.0.0/8, ::1/128';

/** Whether the site is for the browsers of this machine only, such as while somebody tries it. */
const isHere = (host: string, origin?: string) =>
	origin
		? ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
		: host === 'localhost';

export type Settings = ReturnType<typeof readSettings>;

/** What the app reads of these settings from its environment. */
export const appEnvironment = ({
	ballots,
	mail,
	outgoingNetworks,
	databaseTimeout,
	watch
}: Settings) => ({
	DATABASE_TIMEOUT: String(databaseTimeout),
	BALLOT_KEY_DIR: ballots.keyDir,
	BALLOT_COOLDOWN_DAYS: String(ballots.cooldownDays),
	BALLOT_ORIGIN: ballots.origin,
	SMTP_URL: mail.url,
	MAIL_FROM: mail.from,
	PUBLIC_ORIGIN: mail.origin,
	OUTGOING_NETWORKS: outgoingNetworks,
	LOG_LEVEL: watch.logLevel
});

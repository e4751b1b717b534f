import { defineEnvVars } from '@sveltejs/kit/env';
import { building } from '$app/env';
import * as v from 'valibot';

const required = (sentence: string) =>
	building ? v.optional(v.string(), '') : v.pipe(v.string(sentence), v.nonEmpty(sentence));

/** What the running app reads from its environment; `scripts/start.ts` fills in what is absent. */
export const variables = defineEnvVars({
	DATABASE_URL: {
		description: 'PostgreSQL connection string. Absent: npm start runs its own PostgreSQL.',
		schema: required('DATABASE_URL is missing: set a PostgreSQL connection string.')
	},
	DATABASE_TIMEOUT: {
		description: 'Seconds to wait for an answer of the database. Absent: 60.',
		schema: v.pipe(v.optional(v.string(), '60'), v.digits(), v.toNumber())
	},
	AUTH_SECRET: {
		description: 'Secret of at least 32 characters that signs sessions. Absent: made in DATA_DIR.',
		schema: required('AUTH_SECRET is missing: set a random text of at least 32 characters.')
	},
	BALLOT_KEY_DIR: {
		description: 'Folder for the key files of secret choices. Absent: beside DATA_DIR.',
		schema: required('BALLOT_KEY_DIR is missing: set a folder outside backups.')
	},
	BALLOT_COOLDOWN_DAYS: {
		description: 'Days between the close of a period and its count. Absent: 35.',
		schema: v.pipe(v.optional(v.string(), '35'), v.digits(), v.toNumber())
	},
	BALLOT_ORIGIN: {
		description: 'Origin of the ballot box. Absent: the site itself.',
		schema: v.optional(v.string(), '')
	},
	PUBLIC_ORIGIN: {
		description: 'Origin of this site, which links in mails lead to.',
		schema: v.optional(v.string(), '')
	},
	SMTP_URL: {
		description: 'Mail server that mails go out by. Absent: nothing is sent.',
		schema: v.optional(v.string(), '')
	},
	MAIL_FROM: {
		description: 'Sender of mails.',
		schema: v.optional(v.string(), '')
	}
});

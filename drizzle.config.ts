import { defineConfig } from 'drizzle-kit';

const schema = 'src/lib/server/db/schema';

export default defineConfig({
	dialect: 'postgresql',
	casing: 'snake_case',
	out: 'drizzle',
	// statement.ts and issuance.ts are partitioned tables, which drizzle-kit cannot write (see there).
	schema: [
		'activity',
		'audit',
		'auth',
		'ballot',
		'ballot-live',
		'campaign',
		'duty',
		'forward-target',
		'house-style',
		'identity-provider',
		'learning',
		'letter',
		'live',
		'lti',
		'mail',
		'meeting',
		'outside-completion',
		'own-content',
		'person',
		'programme-draft',
		'proofs',
		'rate-limit',
		'record',
		'report',
		'retention',
		'scim',
		'second-factor',
		'sign-in-link',
		'staff',
		'unit',
		'xapi-client',
		'xapi-document'
	].map((name) => `${schema}/${name}.ts`)
});

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
		'house-style',
		'identity-provider',
		'learning',
		'letter',
		'live',
		'mail',
		'meeting',
		'own-content',
		'person',
		'programme-draft',
		'proofs',
		'rate-limit',
		'report',
		'retention',
		'scim',
		'second-factor',
		'sign-in-link',
		'staff',
		'unit'
	].map((name) => `${schema}/${name}.ts`)
});

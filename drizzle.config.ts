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
		'learning',
		'live',
		'meeting',
		'person',
		'rate-limit',
		'report',
		'staff',
		'unit'
	].map((name) => `${schema}/${name}.ts`)
});

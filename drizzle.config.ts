import { defineConfig } from 'drizzle-kit';

const schema = 'src/lib/server/db/schema';

export default defineConfig({
	dialect: 'postgresql',
	casing: 'snake_case',
	out: 'drizzle',
	// statement.ts and issuance.ts are partitioned tables, which drizzle-kit cannot write (see there).
	schema: ['audit', 'auth', 'ballot', 'learning', 'live', 'person', 'rate-limit', 'unit'].map(
		(name) => `${schema}/${name}.ts`
	)
});

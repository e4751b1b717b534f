import { defineConfig } from 'drizzle-kit';

const schema = 'src/lib/server/db/schema';

export default defineConfig({
	dialect: 'postgresql',
	casing: 'snake_case',
	out: 'drizzle',
	// statement.ts is a partitioned table, which drizzle-kit cannot write (see its comment).
	schema: ['audit', 'auth', 'learning', 'person', 'rate-limit', 'unit'].map(
		(name) => `${schema}/${name}.ts`
	)
});

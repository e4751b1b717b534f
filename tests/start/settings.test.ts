import { describe, expect, it } from 'vitest';
import { readSettings, settingsTable } from '../../scripts/start/settings.ts';

describe('settings', () => {
	it('have a default and one line of explanation', () => {
		expect(readSettings({ PORT: '' })).toMatchObject({
			port: 3000,
			host: 'localhost',
			demo: true,
			trustProxy: false
		});
		expect(settingsTable.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
	});

	it('seed somebody else’s server only when asked', () => {
		const databaseUrl = 'postgres://me:secret@db.example.nl/training';
		expect(readSettings({ DATABASE_URL: databaseUrl })).toMatchObject({ demo: false, databaseUrl });
		expect(readSettings({ DATABASE_URL: databaseUrl, DEMO: 'on' }).demo).toBe(true);
	});

	it('take an origin with or without a slash', () => {
		const origin = 'https://training.example.nl';
		expect(readSettings({ PUBLIC_ORIGIN: `${origin}/` }).publicOrigin).toBe(origin);
	});

	it.each([
		{ PORT: 'http' },
		{ PORT: '65536' },
		{ PORT: '-1' },
		{ DEMO: 'yes' },
		{ DEMO_PEOPLE: '3' },
		{ TRUST_PROXY: '1' },
		{ DATABASE_URL: 'mysql://db/training' },
		{ DATABASE_URL: 'db.example.nl' },
		{ AUTH_SECRET: 'short' },
		{ PUBLIC_ORIGIN: 'https://training.example.nl/app' }
	])('refuse %o with one sentence that names it', (wrong) => {
		const [name] = Object.keys(wrong);
		expect(() => readSettings(wrong)).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`));
	});
});

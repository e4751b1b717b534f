import { describe, expect, test } from 'vitest';
import { organisation, seeded, votersOf } from './organisations.fixture.ts';
import { publish } from './publish.ts';

const town = organisation(16, 90);

describe('an organisation that tells less', () => {
	test.each([
		['organisation', ['total']],
		['directorates', ['total', 'directorates']],
		['units', ['total', 'directorates', 'units']]
	] as const)('of %s shows no finer rows', (detail, finest) => {
		for (let seed = 1; seed <= 5; seed++) {
			const { shown } = publish(town, { detail, random: seeded(seed) });
			expect(finest).toContain(shown);
		}
	});

	test('still counts every unit as what the insider knows', () => {
		const published = publish(town, { detail: 'organisation', random: seeded(1) });
		if (!('table' in published)) throw new Error('nothing was shown');
		expect(published.table.parts).toEqual([]);
		const voting = [...votersOf(town)].filter(([, voters]) => voters > 0).map(([id]) => id);
		expect(published.table.units.toSorted()).toEqual(voting.toSorted());
	});

	test('could have told more of this town', () => {
		expect(publish(town, { random: seeded(1) }).shown).toBe('units');
	});
});

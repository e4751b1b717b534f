import { noMapping, proposeColumns } from './mapping.ts';
import type { Known } from './read-list.ts';
import { readList } from './read-list.ts';
import type { StaffList } from './list.ts';
import type { Stored, StoredJob, StoredPerson, StoredUnit } from './stored.ts';
import { kindsNamed } from './words.ts';

// A town of three units since 2020, to compare lists with.

export const on = '2026-12-01';
const since = '2020-01-01';

const unit = (code: string, name: string, parent: string | null): StoredUnit => ({
	...{ id: `unit-${code}`, code, nextOn: null },
	period: {
		...{ id: `period-${code}`, name, parent, level: parent ? 'department' : 'directorate' },
		...{ startsOn: since, endsOn: null }
	}
});

export const units: StoredUnit[] = [
	unit('D', 'Dienstverlening', null),
	unit('B', 'Burgerzaken', 'D'),
	unit('K', 'Klantcontact', 'D')
];

export const job = (id: string, code: string, more: Partial<StoredJob> = {}): StoredJob => ({
	...{ id, unit: code, kind: 'civil-servant', main: true, startsOn: since, endsOn: null },
	...more
});

export const person = (number: string, more: Partial<StoredPerson> = {}): StoredPerson => ({
	...{ id: `person-${number}`, number, givenName: 'Sam', familyName: `Nummer ${number}` },
	...{ email: null, audiences: [], jobs: [job(`job-${number}`, 'B')], grants: [] },
	...{ leftOn: null, account: null },
	...more
});

export const stored = (...people: StoredPerson[]): Stored => ({ units, people });

const known: Known = {
	kinds: kindsNamed({ 'civil-servant': ['Ambtenaar'], hired: ['Inhuur'] }, {}),
	audiences: new Map([['balie', 'balie']]),
	units: units.map(({ code, period }) => ({ code, name: period!.name }))
};

/** Reads a list that is written with commas, its heads first. */
export function read(text: string, more: Partial<Known> = {}) {
	const [heads, ...lines] = text
		.trim()
		.split('\n')
		.map((line) => line.trim().split(','));
	const rows = lines.map((cells, at) => ({ line: at + 2, cells }));
	const columns = proposeColumns(heads!, noMapping);
	return readList(heads!, rows, { columns, kinds: {} }, { ...known, ...more });
}

/** The list of a text that has nothing wrong. */
export function listOf(text: string): StaffList {
	const { list, problems } = read(text);
	if (problems.length > 0) throw new Error(JSON.stringify(problems));
	return list;
}

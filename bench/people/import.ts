import { applyOrganisation } from '#lib/content/fill.ts';
import { readLibrary } from '#lib/content/library.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { bringList } from '#lib/server/staff/bring.ts';
import { importPage } from '#lib/server/staff/import-page.ts';
import type { Importer } from '#lib/server/staff/importer.ts';
import { sayColumns } from '#lib/server/staff/say.ts';
import { takeList } from '#lib/server/staff/take.ts';
import { readContentFiles } from '../../scripts/content-files.ts';
import { root } from '../../scripts/start/root.mjs';
import { on, type BenchDatabase } from '../frame/database.ts';
import { secondsOf } from '../frame/figure.ts';

const library = applyOrganisation(readLibrary(readContentFiles(root)).library!);
const heads =
	'Personeelsnummer;Voornaam;Achternaam;E-mail;Afdelingscode;Afdeling;Valt onder;Soort dienstverband;In dienst;Doelgroepen';

/** Everyone in one of 200 teams of ten directorates; one in five is hired, one in ten in a vulnerable function. */
export function listOf(people: number): string {
	const lines = Array.from({ length: people }, (_, at) => {
		const team = at % 200;
		const day = `202${at % 6}-0${1 + (at % 9)}-01`;
		const about = `${at % 5 === 0 ? 'Inhuur' : 'Ambtenaar'};${day};${at % 10 === 0 ? 'kwetsbaar' : 'balie'}`;
		return `${at + 2};Sam;Nummer ${at};p${at}@stad.nl;T${team};Team ${team};D${team % 10};${about}`;
	});
	return [heads, ...lines].join('\n');
}

/** Brings a list of so many people as HR does it. @returns seconds for the preview, and for taking it over */
export async function importPeople(
	{ owner: { db } }: BenchDatabase,
	people: number
): Promise<{ preview: number; take: number }> {
	for (let at = 0; at < 10; at++) {
		const name = `Directie ${at}`;
		await addUnit(db, `D${at}`, {
			name,
			level: 'directorate',
			parentId: null,
			startsOn: '2020-01-01'
		});
	}
	const unitId = await addUnit(db, 'HR', {
		...{ name: 'HR', level: 'directorate', parentId: null, startsOn: '2020-01-01' }
	});
	const personId = await addPerson(db, {
		person: { personnelNumber: '1', givenName: 'Bo', familyName: 'Bos' },
		employment: { unitId, kind: 'civil-servant', startsOn: '2020-01-01' },
		grants: []
	});
	const who: Importer = { personId, number: '1', whole: true, today: on };
	const form = (fields: Record<string, string | File>) => {
		const made = new FormData();
		for (const [name, value] of Object.entries(fields)) made.set(name, value);
		return made;
	};
	const file = new File([listOf(people)], 'lijst.csv');
	const brought = await bringList(db, who, form({ file, changesOn: on, whole: 'part' }));
	if (!brought.ok) throw new Error('the list was refused');
	const see = async () => {
		const page = await importPage(db, library, who, brought.id, { language: 'nl', again: false });
		return page!.stage;
	};
	const first = await see();
	if (first.stage === 'columns') {
		const said = first.columns.map(({ column }, at) => [`column-${at}`, column]);
		await sayColumns(db, who, brought.id, form(Object.fromEntries(said)));
	}
	let mark = '';
	const preview = await secondsOf(async () => {
		const stage = await see();
		if (stage.stage !== 'preview') throw new Error(`no preview: ${stage.stage}`);
		({ mark } = stage.preview);
	});
	const take = await secondsOf(async () => {
		const yes = { mark, sure: true, sureMany: true };
		const taken = await takeList(db, library, who, brought.id, yes);
		if (!taken.ok) throw new Error(`not taken: ${taken.refused}`);
	});
	return { preview, take };
}

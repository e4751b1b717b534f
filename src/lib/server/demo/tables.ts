import type { Day } from '../../programme/calendar.ts';
import { newSheet } from '../../report/editing/new-sheet.ts';
import { numberCell } from '../../report/sheet/cell.ts';
import type { OrganisationRows } from '../db/demo.ts';
import type { Random } from './random.ts';

const rows = [
	{ label: 'Ongewenste omgangsvormen', risk: 'omgangsvormen', most: 14 },
	{ label: 'Belangenverstrengeling', risk: 'positie_belangen', most: 4 },
	{ label: 'Onjuist gebruik van informatie', risk: 'informatie', most: 6 },
	{ label: 'Gebruik van spullen van de gemeente', risk: 'bedrijfsmiddelen', most: 3 }
] as const;

/** The reports of the two years before this one, as the demo's municipality typed them in. */
export function demoTables(
	random: Random,
	coordinator: string,
	today: Day
): OrganisationRows['tables'] {
	const year = Number(today.slice(0, 4));
	const id = random.uuid();
	const beginning = {
		...{ title: 'Meldingen naar soort', rowHead: 'Soort', totalLabel: 'Totaal', rows },
		columns: [year - 2, year - 1].map((each) => ({
			...{ label: String(each), kind: 'count' as const, total: true }
		}))
	};
	let next = 0;
	const sheet = newSheet(id, beginning, () => `p${++next}`);
	const filled = sheet.rows.map((row, at) => ({
		...row,
		entries: row.entries.map((entry) => ({
			...entry,
			cell: numberCell(random.between(0, rows[at]!.most))
		}))
	}));
	const changedOn = `${year}-02-03`;
	return [
		{ id, year: year - 1, sheet: { ...sheet, rows: filled }, changedOn, changedBy: coordinator }
	];
}

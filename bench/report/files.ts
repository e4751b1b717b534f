import { eq } from 'drizzle-orm';
import { connect } from '#lib/server/db/connect.ts';
import { report, reportEdition, reportFile } from '#lib/server/db/schema/report.ts';
import { digestOf } from '#lib/server/report/book.ts';
import { pagesOf } from '../../tests/support/pdf-tables.ts';
import type { Run } from '../frame/bench.ts';
import { within } from '../frame/figure.ts';
import { measureRequests } from '../frame/requests.ts';
import type { Town } from '../frame/town.ts';
import { bookOf } from './book.ts';

const home = '/reports/bench/1';

/** Files of a report of twenty pages, each made anew; in milliseconds. */
const files = [
	{ file: 'report.csv.zip', aim: 200 },
	{ file: 'report.ods', aim: 600 },
	{ file: 'report.xlsx', aim: 600 },
	{ file: 'report.odt', aim: 2000 },
	{ file: 'report.docx', aim: 2000 },
	{ file: 'report.pdf', aim: 2000 }
];
const times = 20;

/** So long may anybody else wait for a page while a PDF is made. */
const aimBeside = 100;

/** Publishes a report and has its files made, over and over: what was kept is thrown away before each. */
export async function measureFiles(town: Town, run: Run): Promise<void> {
	await using cleanup = new AsyncDisposableStack();
	const { db, close } = connect(town.databaseUrl, 1);
	cleanup.defer(close);
	const book = await bookOf(town);
	const [made] = await db
		.insert(report)
		.values({
			...{ slug: 'bench', title: book.title, years: book.years, countedOn: book.countedOn },
			...{ changedOn: book.countedOn, draft: { schema: 1, chapters: [] } }
		})
		.returning({ id: report.id });
	const reportId = made!.id;
	await db.insert(reportEdition).values({ reportId, edition: 1, book, digest: digestOf(book) });
	const before = async () =>
		void (await db.delete(reportFile).where(eq(reportFile.reportId, reportId)));

	for (const { file, aim } of files) {
		const asked = { name: `${file} made anew`, path: `${home}/${file}`, aim, times, before };
		await measureRequests(town, asked, run);
	}
	const kept = { name: 'report.pdf once it is kept', path: `${home}/report.pdf`, aim: 100, times };
	await measureRequests(town, kept, run);
	run.note({ name: 'pages of report.pdf', value: await pages(town), unit: 'pages' });
	const beside = await measureBeside(town, before);
	run.atMost(
		{ name: 'another answer while PDFs are made p95', value: beside, unit: 'ms' },
		aimBeside
	);
}

async function pages({ address, headers }: Town): Promise<number> {
	const response = await fetch(`${address}${home}/report.pdf`, { headers });
	return pagesOf(new Uint8Array(await response.arrayBuffer()));
}

/** How long a small answer takes while one PDF after another is made, in milliseconds (95 of 100). */
async function measureBeside(
	{ address, headers }: Town,
	before: () => Promise<void>
): Promise<number> {
	let going = true;
	const making = (async () => {
		for (let at = 0; at < times; at++) {
			await before();
			await fetch(`${address}${home}/report.pdf`, { headers }).then((made) => made.arrayBuffer());
		}
		going = false;
	})();
	const took: number[] = [];
	while (going) {
		const begun = performance.now();
		await fetch(`${address}/healthz`).then((answer) => answer.text());
		took.push(performance.now() - begun);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	await making;
	return within(took, 0.95);
}

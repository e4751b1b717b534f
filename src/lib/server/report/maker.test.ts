import { afterAll, expect, test } from 'vitest';
import { wholeBook } from '../export/books.fixture.ts';
import { makeReportFile } from '../export/report-file.ts';
import { openMaker, type MakingProgress } from './maker.ts';

const maker = openMaker();
afterAll(() => maker.stop());

const ods = { book: wholeBook, name: 'report.ods' } as const;
const nothing = () => {};

test('a file of the other process is the same file, step by step', async () => {
	const told: MakingProgress[] = [];
	const made = await maker.make(ods, AbortSignal.timeout(60_000), (step) => told.push(step));
	expect(made).toEqual(await makeReportFile(wholeBook, 'report.ods', nothing));
	expect(told.at(-1)).toEqual({ waiting: 0, step: 3 });
});

test('who stops it ends the work at once, and the next file is made all the same', async () => {
	const stop = new AbortController();
	const stopped = maker.make({ ...ods, name: 'report.docx' }, stop.signal, ({ step }) => {
		if (step === 1) stop.abort(new Error('no longer wanted'));
	});
	const next = maker.make(ods, AbortSignal.timeout(60_000), nothing);
	await expect(stopped).rejects.toThrow('no longer wanted');
	expect((await next).length).toBeGreaterThan(1000);
});

test('a book that cannot be made says so, and does not take the process along', async () => {
	const broken = { ...wholeBook, chapters: null as never };
	const made = maker.make({ ...ods, book: broken }, AbortSignal.timeout(60_000), nothing);
	await expect(made).rejects.toThrow('the file could not be made');
	expect((await maker.make(ods, AbortSignal.timeout(60_000), nothing)).length).toBeGreaterThan(0);
});

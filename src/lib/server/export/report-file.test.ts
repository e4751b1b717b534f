import { expect, test } from 'vitest';
import { reordered, wholeBook } from './books.fixture.ts';
import { asReportFile, makeReportFile, reportFileNames, steps } from './report-file.ts';

test.each(reportFileNames)('%s: the same book is the same file, to the last byte', async (name) => {
	const made = await makeReportFile(wholeBook, name, () => {});
	const later = await makeReportFile({ ...wholeBook, edition: 3 }, name, () => {});
	const again = await makeReportFile(reordered, name, () => {});
	expect(Buffer.compare(made, again)).toBe(0);
	expect(made.length).toBeGreaterThan(100);
	if (!/^report\.(ods|xlsx|csv\.zip|schema\.json)$/.test(name)) expect(later).not.toEqual(made);
});

test('whoever waits is told of every step', async () => {
	const told: number[] = [];
	await makeReportFile(wholeBook, 'report.pdf', (step) => told.push(step));
	expect(told).toEqual([1, 2, steps]);
});

test('no other file is one of a report', () => {
	expect(asReportFile('report.pdf')).toBe('report.pdf');
	for (const name of ['', 'report.exe', 'toString', '../report.pdf']) {
		expect(asReportFile(name)).toBeUndefined();
	}
});

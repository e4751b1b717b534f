import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isFull, runSuite } from '../../scripts/lrs-conformance/suite.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tweesprong-suite-'));
	await mkdir(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true }));

const store = { endpoint: 'http://localhost/xapi', user: 'a', secret: 'b' };
const passed = { title: 'has a number (Data 1)', status: 'passed', tests: [] };

/** A suite that leaves this log, and ends with this code. */
async function suite(log: object, code = 0): Promise<void> {
	const path = JSON.stringify(join(folder, 'a.log'));
	await writeFile(
		join(folder, 'bin/console_runner.js'),
		`require('node:fs').writeFileSync(${path}, ${JSON.stringify(JSON.stringify(log))});
		console.log('Full run log written to', ${path});
		process.exit(${code});`
	);
}

const log = (count: number, tests: object[] = [passed], more: object = {}) => ({
	...{ state: 'finished', duration: 1_500 },
	summary: { total: 1365, passed: count, failed: 0 },
	...{ log: { title: 'All', status: 'passed', tests }, ...more }
});

it('a run is full when its log says that all tests passed, whatever it ends with', async () => {
	await suite(log(1365), 7);
	const outcome = await runSuite(folder, '1.0.3', store);
	expect(outcome).toEqual({
		...{ version: '1.0.3', passed: 1365, total: 1365, seconds: 1.5, failed: [] }
	});
	expect(isFull(outcome)).toBe(true);
	expect(isFull({ ...outcome, version: '2.0.0' })).toBe(false);
});

it('a run is not full when a test failed, was left out, or was passed over', async () => {
	await suite(log(1364));
	expect(isFull(await runSuite(folder, '1.0.3', store))).toBe(false);
	const wrong = { title: 'is red', status: 'failed', error: 'Error: 400', tests: [] };
	await suite(log(1365, [{ title: 'Agents', status: 'failed', tests: [passed, wrong] }]));
	const outcome = await runSuite(folder, '1.0.3', store);
	expect(outcome.failed).toEqual(['Agents › is red\n    Error: 400']);
	expect(isFull(outcome)).toBe(false);
	await suite(log(1365, [{ title: 'is skipped', status: '', tests: [] }]));
	expect(isFull(await runSuite(folder, '1.0.3', store))).toBe(false);
});

it('a run that was cut short is trouble', async () => {
	await suite(log(1365, [passed], { state: 'error' }));
	await expect(runSuite(folder, '1.0.3', store)).rejects.toThrow('no log of a run to the end');
	await writeFile(join(folder, 'bin/console_runner.js'), `console.log('no address')`);
	await expect(runSuite(folder, '1.0.3', store)).rejects.toThrow('no address');
});

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { decisionsOf } from '#lib/dilemma/decisions.ts';
import { itemSchema } from '#lib/dilemma/item.ts';
import { readyAgendaSchema } from '#lib/live/ready-agenda.ts';
import { programmeSchema } from '#lib/programme/schema.ts';
import { readLibrary } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { pictograms } from '#lib/ui/pictograms.ts';
import { readContentFiles, readMediaFiles } from '../../scripts/content-files.ts';

const root = join(import.meta.dirname, '../..');
const { library, problems } = readLibrary(readContentFiles(root), readMediaFiles(root));
const run = promisify(execFile);

test('our own content has no problems', () => {
	expect(problems.map(describeProblem)).toEqual([]);
});

test('every pictogram an item names is drawn', () => {
	const named = [...library!.items.values()].flatMap((item) =>
		decisionsOf(item).flatMap(({ options }) => options.flatMap(({ pictogram }) => pictogram ?? []))
	);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((name) => !(name in pictograms))).toEqual([]);
});

test('mdsvex can make a constant of every key of an item', () => {
	const taken =
		/^(?:[A-Z].*|metadata|await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;
	const keys = itemSchema.options.flatMap(({ entries }) => Object.keys(entries));
	expect(keys).toContain('title');
	expect(keys.filter((key) => taken.test(key))).toEqual([]);
});

test('docs/content.md explains every key of an item, a programme and an agenda', () => {
	const docs = readFileSync(`${root}/docs/content.md`, 'utf8');
	const keys = [...itemSchema.options, programmeSchema, readyAgendaSchema].flatMap(({ entries }) =>
		Object.keys(entries)
	);
	expect([...new Set(keys)].filter((key) => !new RegExp(`\\b${key}\\b`).test(docs))).toEqual([]);
});

test('the command sums up content that is right', async () => {
	const { stdout } = await check('tests/fixtures/content');
	expect(stdout).toBe(
		'content: case 1, document 1, card 2, statement 1, step-plan 1, knowledge 1, reflection 1; ' +
			'programme 1, deck 1, agenda 1, method 1; ' +
			'B1: 6.8 words a sentence, longest 12; A2: 6.2 words a sentence, longest 10\n'
	);
});

test('the command names what is wrong and fails', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(join(root, 'tests/fixtures/content/content'), join(folder, 'content'), {
		recursive: true
	});
	writeFileSync(join(folder, 'content/glossary.yaml'), 'terms: []\n');
	const failed = await check(folder).catch((error: unknown) => error);
	rmSync(folder, { recursive: true });
	expect(failed).toMatchObject({
		code: 1,
		stdout: '',
		stderr: 'content/glossary.yaml:1:1 terms has 0 entries; at least 1\nProblems: 1, in files: 1\n'
	});
});

function check(folder: string) {
	return run(process.execPath, ['scripts/content-check.ts', folder], { cwd: root });
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { languages } from '#lib/i18n/language.ts';
import { standards, type PackageContent, type Standard } from '#lib/lms/package.ts';
import { isMeeting } from '#lib/programme/progress.ts';
import { withdraw } from '#lib/server/db/programme-withdrawals.ts';
import { unzip } from '#lib/server/export/unzip.ts';
import { packagesPage } from '#lib/server/packages/list-page.ts';
import { makePackage } from '#lib/server/packages/make.ts';
import { packagePage } from '#lib/server/packages/module-page.ts';
import { publishLibrary } from '#lib/server/setup.ts';
import { freshDatabase } from '../support/database.ts';

const on = '2026-11-22';
const origin = 'https://leren.zandermeer.example';
const player = { script: 'play()', style: 'p{margin:0}' };
const asked: string[] = [];
const source = {
	origin,
	players: { scorm: player, cmi5: { ...player, script: 'launch()' } },
	bring: async (address: string) => {
		asked.push(address);
		return Buffer.from(address);
	}
};
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
	await publishLibrary(database.db, library, on);
	await database.sql`insert into person (personnel_number, given_name, family_name)
		values ('1', 'Bo', 'T')`;
});
afterAll(() => database.close());

type Choices = { standard?: Standard; language?: PackageContent['language'] };

async function filesOf(programme: string, module: string, choices: Choices = {}) {
	const wanted = {
		programme,
		module,
		standard: 'scorm12',
		language: 'nl',
		on,
		...choices
	} as const;
	const made = await makePackage(database.db, library, source, wanted);
	if (!made) return undefined;
	const unpacked = unzip(made.bytes, 'all', 1_000_000);
	if (!unpacked.ok) throw new Error(unpacked.refused);
	const text = (path: string) => Buffer.from(unpacked.value.get(path) ?? []).toString();
	return { ...made, text, paths: [...unpacked.value.keys()] };
}

function contentIn(page: string): PackageContent {
	const [, data] = /<script type="application\/json" id="package">(.*?)<\/script>/.exec(page)!;
	return JSON.parse(data!);
}

test('every module but a meeting becomes a package, of every standard and in every language', async () => {
	const programmes = await packagesPage(database.db, on);
	expect(programmes.map(({ id }) => id).toSorted()).toEqual(
		[...library.programmes.keys()].toSorted()
	);
	for (const { id, modules } of programmes)
		for (const module of modules)
			for (const standard of standards)
				for (const language of languages) {
					const made = await filesOf(id, module.id, { standard, language });
					expect(made === undefined, `${id}/${module.id}`).toBe(module.meeting);
					if (!made) continue;
					const manifest = standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
					const fixed = [manifest, 'index.html', 'player.js', 'player.css'];
					expect(made.paths.slice(0, 4)).toEqual(fixed);
					expect(made.paths.slice(4).every((path) => path.startsWith('media/'))).toBe(true);
					expect(made.text('player.js')).toBe(standard === 'cmi5' ? 'launch()' : 'play()');
					const content = contentIn(made.text('index.html'));
					expect(content).toMatchObject({ standard, language, title: module.title });
					expect(content.items.length).toBeGreaterThan(0);
				}
});

test('a manifest lists the media of the items, which come along', async () => {
	asked.length = 0;
	const made = (await filesOf('welkom', 'start', { standard: 'scorm2004' }))!;
	expect(asked).toEqual(['/media/drie-vragen.pdf']);
	expect(made.text('media/drie-vragen.pdf')).toBe('/media/drie-vragen.pdf');
	expect(made.text('imsmanifest.xml')).toContain('<file href="media/drie-vragen.pdf"/>');
	expect(made.text('index.html')).toContain('"src":"media/drie-vragen.pdf"');
	expect(made.name).toBe('welkom-start-scorm2004.zip');
});

test('the same module gives the same bytes', async () => {
	const [one, other] = [await filesOf('welkom', 'regels'), await filesOf('welkom', 'regels')];
	expect(Buffer.compare(one!.bytes, other!.bytes)).toBe(0);
});

test('a package asks for its own files only; one of cmi5 also talks to its learning system', async () => {
	for (const standard of standards) {
		const page = (await filesOf('welkom', 'kiezen', { standard }))!.text('index.html');
		const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
		expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
		expect(policy!.includes('connect-src')).toBe(standard === 'cmi5');
		const own = page.replace(/<script type="application\/json".*?<\/script>/, '');
		const loaded = [...own.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
		expect(loaded).toEqual(['player.css', 'player.js']);
	}
});

test('a package holds nothing of the guide of a facilitator, and no address of ours that leads nowhere', async () => {
	for (const { id, modules } of library.programmes.values())
		for (const module of modules.filter((each) => !isMeeting(each))) {
			const page = (await filesOf(id, module.id))!.text('index.html');
			const content = contentIn(page);
			for (const { view } of content.items) {
				const item = library.items.get(view.id)!;
				expect(view).not.toHaveProperty('discussion');
				if ('discussion' in item) expect(page).not.toContain(item.discussion.opening);
			}
			expect(JSON.stringify(content)).not.toMatch(/"(?:link|src|captions)":"\/|(?:href|src)=\\"\//);
		}
});

test('what is drawn for each person is the same for everyone in a package', async () => {
	const at = { programme: 'welkom', module: 'regels', on };
	const page = (await packagePage(database.db, library, at, 'nl'))!;
	expect(page.drawn).toBe(true);
	const drawn = library.programmes
		.get('welkom')!
		.modules.find(({ id }) => id === 'regels')!
		.items.reduce((sum, entry) => sum + ('choose' in entry ? entry.choose.count : 1), 0);
	expect(page.items).toHaveLength(drawn);
	const content = contentIn((await filesOf('welkom', 'regels'))!.text('index.html'));
	expect(content.items.map(({ view }) => view.id)).toEqual(page.items.map(({ id }) => id));
});

test('a package has the colour of the organisation', async () => {
	expect((await filesOf('welkom', 'kiezen'))!.text('player.css')).toBe(player.style);
	await database.sql`insert into house_style (revision, accent) values (1, '#8a1538')`;
	const style = (await filesOf('welkom', 'kiezen'))!.text('player.css');
	expect(style).toContain(`${player.style}@layer`);
	expect(style).toContain('--basis-color-accent-1');
});

test('there is no package of a module that is not there, and none of a programme that is withdrawn', async () => {
	expect(await filesOf('welkom', 'bestaat-niet')).toBeUndefined();
	expect(await filesOf('bestaat-niet', 'start')).toBeUndefined();
	const [person] = await database.sql<{ id: string }[]>`select id from person`;
	await withdraw(database.db, 'makkelijk', { personId: person!.id, on });
	expect(await filesOf('makkelijk', 'kiezen')).toBeUndefined();
	const left = await packagesPage(database.db, on);
	expect(left.map(({ id }) => id)).not.toContain('makkelijk');
});

import type { Library } from '../../content/library.ts';
import { sheetOf } from '../../house-style/sheet.ts';
import type { Language } from '../../i18n/language.ts';
import type { Standard } from '../../lms/package.ts';
import type { Day } from '../../programme/calendar.ts';
import { learningIri } from '../../xapi/statement.ts';
import type { Db } from '../db/connect.ts';
import { styleInForce } from '../db/house-style.ts';
import { zip } from '../export/zip.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { contentOf } from './content.ts';
import { moved } from './moved.ts';
import { findPackable } from './offered.ts';
import { pageOf, script, style } from './page.ts';
import { scormManifest, type Manifest } from './scorm-manifest.ts';

/** What the build made of the player: see scripts/vite/packages.ts. */
export type Players = Record<'scorm' | 'cmi5', { script: string; style: string }>;

type Wanted = {
	programme: string;
	module: string;
	standard: Standard;
	language: Language;
	on: Day;
};

/** Where the files of a package come from. `origin`: of our own site. */
type Source = {
	players: Players;
	origin: string;
	/** A file of our own site by its address; throws where it is not there. */
	bring: (address: string) => Promise<Uint8Array>;
};

/**
 * A module as a package for another learning system: a page, a script, a style, the media of its items and
 * the manifest of the standard. The same module gives the same bytes.
 * @returns `undefined` where there is no such module, or where it is a meeting
 */
export async function makePackage(
	db: Db,
	library: Library,
	{ players, origin, bring }: Source,
	wanted: Wanted
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
	const found = await findPackable(db, library, wanted);
	if (!found) return undefined;
	const { programme, module } = found;
	const { standard } = wanted;
	const { value: content, files } = moved(contentOf(library, found, wanted), origin);
	const player = players[standard === 'cmi5' ? 'cmi5' : 'scorm'];
	const look = await styleInForce(db);
	const entries = [
		{ path: 'index.html', data: Buffer.from(pageOf(content)) },
		{ path: script, data: Buffer.from(player.script) },
		{ path: style, data: Buffer.from(player.style + (look ? sheetOf(look) : '')) },
		...(await Promise.all(
			[...files].map(async ([path, address]) => ({ path, data: await bring(address) }))
		))
	];
	const manifest: Manifest = {
		id: `tweesprong-${programme.id}-${programme.version}-${module.id}`,
		title: module.title,
		description: module.summary ?? module.title,
		files: entries.map(({ path }) => path)
	};
	const first =
		standard === 'cmi5'
			? { path: 'cmi5.xml', data: cmi5Structure(learningIri(programme, module.id), manifest) }
			: { path: 'imsmanifest.xml', data: scormManifest(standard, manifest) };
	return {
		name: `${programme.id}-${module.id}-${standard}.zip`,
		bytes: zip([first, ...entries])
	};
}

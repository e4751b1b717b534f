import { createHash } from 'node:crypto';
import { slugOf } from '../../../dilemma/edit/ids.ts';
import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { addOwnMedia, findOwnMedia, listOwnMedia, setDropped } from '../../db/own-media.ts';
import { noteAct, type Writer } from './writer.ts';

export { findOwnMedia, listOwnMedia };
export type { OwnFileLine } from '../../db/own-media.ts';

/** What a file may be: what it begins with says so, whatever it is called. */
const types = [
	{ ending: 'png', type: 'image/png', begins: /^\x89PNG\r\n/ },
	{ ending: 'jpg', type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
	{ ending: 'webp', type: 'image/webp', begins: /^RIFF[^]{4}WEBP/ },
	{ ending: 'avif', type: 'image/avif', begins: /^[^]{4}ftypavif/ },
	{ ending: 'mp4', type: 'video/mp4', begins: /^[^]{4}ftyp(?:isom|iso2|mp4|avc|M4V|dash)/ },
	{ ending: 'webm', type: 'video/webm', begins: /^[^]E\xdf\xa3/ },
	{ ending: 'pdf', type: 'application/pdf', begins: /^%PDF-/ },
	{ ending: 'vtt', type: 'text/vtt', begins: /^(?:\xef\xbb\xbf)?WEBVTT(?:\s|$)/ }
] as const;

export const mostMediaBytes = 10_000_000;

/** What is missing or wrong, by field. */
export type MediaProblems = Partial<
	Record<'file', 'none' | 'too-large' | 'kind'> & Record<'about' | 'source', 'short'>
>;

/**
 * Keeps a file for own items. What is to be seen or heard, and whose it is, comes with it. Its name has a
 * piece of its content in it: another file never comes under the same address.
 */
export async function addMedia(
	db: Db,
	who: Writer,
	form: FormData
): Promise<{ ok: true } | { ok: false; problems: MediaProblems }> {
	const file = form.get('file');
	const [about, source] = ['about', 'source'].map((key) => lineIn(form, key));
	const problems: MediaProblems = {
		...(about!.length < 5 && { about: 'short' }),
		...(source!.length < 3 && { source: 'short' })
	};
	if (!(file instanceof File) || file.size === 0) problems.file = 'none';
	else if (file.size > mostMediaBytes) problems.file = 'too-large';
	if (!(file instanceof File) || problems.file) return { ok: false, problems };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const begin = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
	const kind = types.find(({ begins }) => begins.test(begin));
	if (!kind) problems.file = 'kind';
	if (!kind || Object.keys(problems).length > 0) return { ok: false, problems };
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const stem = slugOf(file.name.replace(/\.[^.]*$/, '')) || kind.ending;
	const name = `${stem}-${sha256.slice(0, 8)}.${kind.ending}`;
	await db.transaction(async (tx) => {
		const row = { name, type: kind.type, bytes, sha256, about: about!, source: source! };
		const added = await addOwnMedia(tx, { ...row, addedBy: who.personId, addedOn: who.on });
		if (!added) await setDropped(tx, name, false);
		await noteAct(tx, who, 'add-file', name);
	});
	return { ok: true };
}

const lineIn = (form: FormData, key: string): string => {
	const typed = form.get(key);
	return typeof typed === 'string'
		? stored(typed).replace(/\s+/g, ' ').slice(0, 300).toWellFormed()
		: '';
};

/** Offers a file no longer, or again; what was published with it keeps it. */
export async function dropMedia(db: Db, who: Writer, form: FormData): Promise<void> {
	const name = lineIn(form, 'name');
	await db.transaction(async (tx) => {
		if (await setDropped(tx, name, true)) await noteAct(tx, who, 'drop-file', name);
	});
}

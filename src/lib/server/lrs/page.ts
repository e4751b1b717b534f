import { mostBodies, pageOf, type PageLine } from '../db/record-pages.ts';
import { sizesOf } from '../db/record-files.ts';
import type { LrsAnswer, LrsAsked } from './asked.ts';
import { withFiles } from './multipart-out.ts';
import { morePath, placeText, type Place } from './place.ts';
import { looking } from './looking.ts';

/** Bytes of attachments in one answer, unless one statement has more. */
const mostFiles = 20_000_000;

/** One page of a list of statements, with the address of the next. */
export async function answerPage(asked: LrsAsked, place: Place): Promise<LrsAnswer> {
	const { filter, limit, after, through, ascending } = place;
	const found = await pageOf(asked.db, filter, {
		...{ through, ascending, limit: limit + 1 },
		...(after !== undefined && { after })
	});
	const shown = withinMost(found.slice(0, limit));
	const lines = place.attachments ? await asManyAsFit(asked, shown) : shown;
	const last = lines.at(-1);
	const texts = await looking(
		asked,
		place.format,
		lines.map(({ body }) => body)
	);
	const more = found.length > lines.length && last ? addressOf(asked, place, last.seq) : '';
	const body = `{"statements":[${texts.join(',')}],"more":${JSON.stringify(more)}}`;
	const headers = { 'content-type': 'application/json' };
	if (!place.attachments) return { status: 200, headers, body };
	return withFiles(
		asked.db,
		body,
		lines.flatMap(({ files }) => files ?? [])
	);
}

/** Whose statements a client may see is no part of the address: it is looked up again. */
function addressOf({ base }: LrsAsked, place: Place, after: bigint): string {
	const { client: _, ...filter } = place.filter;
	return new URL(base).pathname + morePath + placeText({ ...place, filter, after });
}

function withinMost(lines: PageLine[]): PageLine[] {
	let room = mostBodies;
	const past = lines.findIndex(({ body }, at) => {
		room -= Buffer.byteLength(body);
		return room < 0 && at > 0;
	});
	return past < 0 ? lines : lines.slice(0, past);
}

async function asManyAsFit({ db }: LrsAsked, lines: PageLine[]): Promise<PageLine[]> {
	const sizes = await sizesOf(db, [...new Set(lines.flatMap(({ files }) => files ?? []))]);
	const counted = new Set<string>();
	let room = mostFiles;
	const past = lines.findIndex(({ files }, at) => {
		for (const sha2 of files ?? [])
			if (!counted.has(sha2)) {
				counted.add(sha2);
				room -= sizes.get(sha2) ?? 0;
			}
		return room < 0 && at > 0;
	});
	return past < 0 ? lines : lines.slice(0, past);
}

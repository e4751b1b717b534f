import type { Library } from '../../content/library.ts';
import { withOwn, type LeftOut } from '../../content/own.ts';
import type { Db } from '../db/connect.ts';
import { currentPublications, newestEdition } from '../db/own-publications.ts';
import { ownContentOf } from './read-publications.ts';

/** The library as it lives: what the organisation publishes itself comes in without a restart. */
export type LivingShelf = {
	/** Brings the library to what is published now. What just happened in this process is there after it. */
	refresh(): Promise<void>;
	/** Looks every few seconds whether another process published something. */
	follow(report: (error: unknown) => void): { stop(): void };
	/** What is published and does not fit the library of now. */
	leftOut(): readonly LeftOut[];
};

const everyFewSeconds = 3000;

/**
 * Keeps `library` what people get: one object, of which the maps are replaced at once. Whoever holds a map
 * reads on in it: a request sees one library.
 * @param written the library as its authors wrote it, without a setting filled in
 */
export function openShelf(db: Db, library: Library, written: Library): LivingShelf {
	let edition = 0;
	let leftOut: readonly LeftOut[] = [];
	let turn = Promise.resolve();

	async function look(): Promise<void> {
		if ((await newestEdition(db)) === edition) return;
		const rows = await currentPublications(db);
		const read = ownContentOf(rows);
		const made = withOwn(written, read.own);
		Object.assign(library, made.library);
		leftOut = [...read.leftOut, ...made.leftOut];
		edition = Math.max(...rows.map((row) => row.edition));
	}

	/** One look after another: an older answer never overtakes a newer one. */
	function refresh(): Promise<void> {
		const next = turn.then(look);
		turn = next.catch(() => {});
		return next;
	}

	return {
		refresh,
		leftOut: () => leftOut,
		follow(report) {
			let looking: Promise<void> | undefined;
			const timer = setInterval(() => {
				looking ??= refresh()
					.catch(report)
					.finally(() => (looking = undefined));
			}, everyFewSeconds);
			timer.unref();
			return { stop: () => clearInterval(timer) };
		}
	};
}

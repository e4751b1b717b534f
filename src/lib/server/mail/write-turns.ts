import type { Db } from '../db/connect.ts';
import { keptTexts } from '../db/mail-texts.ts';
import type { MailKind } from './kinds.ts';
import type { Letter } from './post.ts';
import type { Desk, Turn } from './writer.ts';
import { writers } from './writers.ts';
import { wordsOf, writeMail, type House } from './write.ts';

/** Letters by the id of their mail, without their address; `failed`: kinds that could not be written. */
export type WrittenTurns = {
	letters: Map<string, Omit<Letter, 'id' | 'to'>>;
	failed: Set<MailKind>;
};

/** Writes mails at the moment that they go. A kind that cannot be written does not hold up the others. */
export async function writeTurns(
	db: Db,
	turns: readonly Turn[],
	desk: Desk,
	{ house, report }: { house: () => Promise<House>; report: (error: unknown) => void }
): Promise<WrittenTurns> {
	const [kept, home] = await Promise.all([keptTexts(db), house()]);
	const letters: WrittenTurns['letters'] = new Map();
	const failed: WrittenTurns['failed'] = new Set();
	for (const [kind, own] of Map.groupBy(turns, (turn) => turn.kind)) {
		try {
			const filled = await writers[kind](db, own, desk);
			for (const { id, language } of own) {
				const values = filled.get(id);
				if (!values) continue;
				const words = wordsOf(kept, kind, language);
				const letter = writeMail({ kind, language, words }, values, home);
				letters.set(id, { ...letter, unsubscribe: values.stop });
			}
		} catch (error) {
			report(error);
			failed.add(kind);
		}
	}
	return { letters, failed };
}

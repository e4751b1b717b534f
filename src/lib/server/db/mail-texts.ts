import { and, eq } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { mailText } from './schema/mail.ts';

export type KeptText = Pick<typeof mailText.$inferSelect, 'kind' | 'language' | 'subject' | 'body'>;

/** The texts that the organisation wrote itself. */
export function keptTexts(db: Db): Promise<KeptText[]> {
	return db
		.select({
			kind: mailText.kind,
			language: mailText.language,
			subject: mailText.subject,
			body: mailText.body
		})
		.from(mailText);
}

/** Keeps a text of the organisation in place of ours. */
export async function keepText(
	db: Db,
	text: KeptText,
	{ by, on }: { by: string; on: Day }
): Promise<void> {
	const row = { ...text, changedBy: by, changedOn: on };
	await db
		.insert(mailText)
		.values(row)
		.onConflictDoUpdate({ target: [mailText.kind, mailText.language], set: row });
}

/** Goes back to our text. @returns whether there was another */
export async function dropText(db: Db, kind: string, language: 'nl' | 'en'): Promise<boolean> {
	const dropped = await db
		.delete(mailText)
		.where(and(eq(mailText.kind, kind), eq(mailText.language, language)))
		.returning({ kind: mailText.kind });
	return dropped.length > 0;
}

import { db } from '#lib/server/app.ts';
import { textList } from '#lib/server/reminders/texts.ts';
import { deciderOf } from '../reader.server.ts';

export const load = async ({ locals }) => {
	deciderOf(locals);
	return { mails: await textList(db) };
};

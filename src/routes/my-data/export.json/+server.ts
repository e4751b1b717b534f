import { myData as words } from '#lib/i18n/my-data.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { myData } from '#lib/server/my-data.ts';

export const GET = async ({ locals }) => {
	const on = today();
	const mine = await myData(db, library, locals.person!.personId, on);
	const notStored = words[locals.language].notStoredText.split('\n');
	return new Response(JSON.stringify({ ...mine, notStored }, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="tweesprong-${on}.json"`
		}
	});
};

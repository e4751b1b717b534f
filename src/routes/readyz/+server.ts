import { databaseAnswers } from '#lib/server/app.ts';

/** The process can serve: the database answers. */
export const GET = async () =>
	(await databaseAnswers())
		? new Response('ok\n', { headers: { 'content-type': 'text/plain' } })
		: new Response('the database does not answer\n', {
				status: 503,
				headers: { 'content-type': 'text/plain' }
			});

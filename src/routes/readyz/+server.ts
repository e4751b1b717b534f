import { databaseAnswers } from '#lib/server/app.ts';
import { isDraining } from '#lib/server/draining.ts';

/** The process can serve: the database answers, and it does not stop. */
export const GET = async () => {
	if (isDraining()) return say(503, 'stopping');
	return (await databaseAnswers()) ? say(200, 'ok') : say(503, 'the database does not answer');
};

const say = (status: number, words: string) =>
	new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain' } });

import { db } from '#lib/server/app.ts';
import { logoAnswer } from '#lib/server/style/in-force.ts';

export const GET = async ({ request }) =>
	(await logoAnswer(db, request.headers.get('if-none-match'))) ??
	new Response(null, { status: 404 });

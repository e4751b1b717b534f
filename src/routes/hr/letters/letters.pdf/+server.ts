import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { db, library, secret } from '#lib/server/app.ts';
import { letterFile, makeLetters, wantedIn } from '#lib/server/letters/print.ts';
import { readerOf } from '../../staff/reader.server.ts';

// Letters can be told only while they are made, so the file is the answer to the form that asks for it.
export const POST: RequestHandler = async ({ request, locals, url }) => {
	const reader = readerOf(locals);
	const wanted = wantedIn(await request.formData());
	const terms = { secret, origin: url.origin };
	const { letters } = await makeLetters(db, library, reader, wanted, terms);
	if (letters.length === 0) redirect(303, '/hr/letters');
	return new Response(letterFile(letters, { language: locals.language, date: reader.today }), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="tweesprong-${reader.today}.pdf"`
		}
	});
};

export const GET: RequestHandler = () => redirect(303, '/hr/letters');

import { error } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { certificateFile } from '#lib/server/certificate-pdf.ts';

export const GET = async ({ locals, params, url }) => {
	const file = await certificateFile(db, library, locals.person!, params.programme, url.origin);
	if (!file) error(404, 'No such certificate');
	return new Response(file.pdf, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${file.filename}"`
		}
	});
};

import { error } from '@sveltejs/kit';
import { programmeFile } from '#lib/server/academy/programmes/file.ts';
import { db } from '#lib/server/app.ts';

export const GET = async ({ params }) => {
	const text = await programmeFile(db, params.programme);
	if (text === undefined) error(404, 'No such programme');
	return new Response(text, {
		headers: {
			'content-type': 'application/yaml; charset=utf-8',
			'content-disposition': `attachment; filename="${params.programme}.yaml"`
		}
	});
};

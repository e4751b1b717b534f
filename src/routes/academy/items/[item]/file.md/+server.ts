import { error } from '@sveltejs/kit';
import { itemFile } from '#lib/server/academy/items/file.ts';
import { bench, db } from '#lib/server/app.ts';
import { writer } from '../../writer.server.ts';

export const GET = async ({ locals, params }) => {
	const text = await itemFile(db, bench, writer({ locals }), params.item);
	if (text === undefined) error(404, 'No such item');
	return new Response(text, {
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-disposition': `attachment; filename="${params.item}.md"`
		}
	});
};

import { db } from '#lib/server/app.ts';
import { tableFile } from '#lib/server/report/tables/table-file.ts';
import { none } from '../../editor.server.ts';

export const GET = async ({ params, locals }) => {
	const asked = { kind: params.file, language: locals.language };
	const { name, type, body } = (await tableFile(db, params.table, asked)) ?? none();
	return new Response(body, {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
};

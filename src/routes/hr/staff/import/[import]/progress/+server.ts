import { db } from '#lib/server/app.ts';
import { importFor } from '#lib/server/staff/importer.ts';
import { stepOf } from '#lib/server/staff/steps.ts';
import { error } from '@sveltejs/kit';
import { importing } from '../../../reader.server.ts';

export const GET = async ({ locals, params }) => {
	if (!(await importFor(db, importing(locals), params.import))) error(404, 'No such list');
	return Response.json({ step: stepOf(params.import) });
};

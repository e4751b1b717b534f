import { previewPage } from '#lib/server/academy/programmes/preview.ts';
import { db, library } from '#lib/server/app.ts';
import { none } from '../../writing.server.ts';

export const load = async ({ params }) => ({
	...((await previewPage(db, library, params.programme)) ?? none()),
	id: params.programme
});

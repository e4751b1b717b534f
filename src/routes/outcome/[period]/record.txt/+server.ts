import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { outcomeOf } from '#lib/server/ballot/outcome.ts';

export const GET = async ({ params }) => {
	const { record } = (await outcomeOf(db, params.period)) ?? {};
	if (!record) error(404, 'No such record');
	return new Response(`${record.record}\n\n${record.signer}\n${record.signature}\n`, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `attachment; filename="proces-verbaal-${params.period}.txt"`
		}
	});
};

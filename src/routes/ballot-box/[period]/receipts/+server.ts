import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { anyOrigin } from '#lib/server/ballot/any-origin.ts';
import { receiptList } from '#lib/server/ballot/receipts.ts';

export const GET = async ({ params }) => {
	const receipts = await receiptList(db, params.period);
	if (!receipts) error(404, 'This period is not counted.');
	const headers = { ...anyOrigin, 'content-type': 'application/octet-stream' };
	return new Response(receipts, { headers });
};

import { error } from '@sveltejs/kit';
import { findOwnMedia } from '#lib/server/academy/items/media.ts';
import { db } from '#lib/server/app.ts';
import { partOf } from '#lib/server/content/part-of.ts';

/** A file of an own item. Its address has a piece of its content in it: it never changes. */
export const GET = async ({ params, request }) => {
	const found = await findOwnMedia(db, params.file);
	if (!found) error(404, 'No such file');
	const part = partOf(request.headers.get('range'), found.bytes.length);
	const headers = {
		'content-type': found.type,
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff',
		'accept-ranges': 'bytes',
		'cache-control': 'public, max-age=31536000, immutable'
	};
	if (!part) return new Response(found.bytes, { headers });
	const { from, to } = part;
	return new Response(found.bytes.subarray(from, to + 1), {
		status: 206,
		headers: { ...headers, 'content-range': `bytes ${from}-${to}/${found.bytes.length}` }
	});
};

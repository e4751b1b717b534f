import type { RequestHandler } from './$types';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { answerScim } from '#lib/server/scim/answer.ts';
import { mostBytes } from '#lib/server/scim/asked.ts';

export const fallback: RequestHandler = async ({ request, url, params, getClientAddress }) => {
	const { status, body, headers } = await answerScim(
		db,
		library,
		{
			...{ method: request.method, path: `/${params.path}`, query: url.searchParams },
			...{ headers: request.headers, body: await textOf(request) },
			...{ base: `${url.origin}/scim/v2`, from: getClientAddress() }
		},
		today()
	);
	return new Response(body === undefined ? null : JSON.stringify(body), {
		status,
		headers: {
			...(body !== undefined && { 'content-type': 'application/scim+json' }),
			...{ 'cache-control': 'private, no-store', ...headers }
		}
	});
};

/** The body of a request, or null when it is too large. */
async function textOf(request: Request): Promise<string | null> {
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
	const bytes = await request.arrayBuffer();
	return bytes.byteLength > mostBytes ? null : new TextDecoder().decode(bytes);
}

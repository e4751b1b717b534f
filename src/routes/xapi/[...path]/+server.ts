import type { RequestHandler } from './$types';
import { store } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { answerLrs } from '#lib/server/lrs/answer.ts';
import { mostBytes } from '#lib/server/lrs/asked.ts';

export const fallback: RequestHandler = async ({ request, url, params, getClientAddress }) => {
	const { status, body, headers } = await answerLrs(
		store,
		{
			...{ method: request.method, path: `/${params.path}`, query: url.searchParams },
			...{ headers: request.headers, body: await bytesOf(request) },
			...{ base: `${url.origin}/xapi`, from: getClientAddress() }
		},
		today()
	);
	const isBare = request.method === 'HEAD' || body === undefined;
	return new Response(isBare ? null : (body as BodyInit), { status, headers: headers ?? {} });
};

/** The body of a request, or null when it is too large. */
async function bytesOf(request: Request): Promise<Uint8Array | null> {
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
	const bytes = await request.arrayBuffer();
	return bytes.byteLength > mostBytes ? null : new Uint8Array(bytes);
}

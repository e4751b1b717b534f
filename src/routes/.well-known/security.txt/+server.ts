import { securityTxt } from '#lib/server/security-txt.ts';

export const GET = ({ url }) =>
	new Response(securityTxt(url.origin, new Date()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});

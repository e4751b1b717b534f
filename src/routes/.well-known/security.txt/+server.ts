import { library } from '#lib/server/app.ts';
import { securityTxt } from '#lib/server/security-txt.ts';

export const GET = ({ url }) =>
	new Response(securityTxt(url.origin, library.organisation.security, new Date()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});

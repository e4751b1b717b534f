import { redirect } from '@sveltejs/kit';
import { normaliseCode } from '#lib/server/secrets.ts';

const MOST = 40;

export const load = ({ url }) => {
	const typed = url.searchParams.get('code');
	const code = normaliseCode((typed ?? '').slice(0, MOST));
	const lang = url.searchParams.get('lang');
	if (code) redirect(303, `/certificate/${code}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`);
	return { empty: typed !== null, lang };
};

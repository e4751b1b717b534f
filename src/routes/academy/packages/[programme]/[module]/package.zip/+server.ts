import { error } from '@sveltejs/kit';
import { asLanguage } from '#lib/i18n/language.ts';
import { asStandard } from '#lib/lms/package.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { makePackage } from '#lib/server/packages/make.ts';

export const GET = async ({ fetch, params, url }) => {
	const standard = asStandard(url.searchParams.get('standard'));
	const language = asLanguage(url.searchParams.get('language'));
	if (!standard || !language) error(400, 'Say a standard and a language');
	const { players } = await import('virtual:packages');
	const bring = async (address: string) => {
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`${address} gives ${answer.status}`);
		return new Uint8Array(await answer.arrayBuffer());
	};
	const source = { players, bring, origin: url.origin };
	const made = await makePackage(db, library, source, {
		...params,
		standard,
		language,
		on: today()
	});
	if (!made) error(404, 'No such module');
	return new Response(made.bytes, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${made.name}"`
		}
	});
};

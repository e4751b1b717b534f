import { houseColours } from '../../house-style/contrast-pairs.ts';
import { contrast } from '../../house-style/oklch.ts';
import { sheetOf, tokensOf } from '../../house-style/sheet.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';
import type { Db } from '../db/connect.ts';
import { securityHeaders } from '../headers.ts';
import { logoInForce, styleInForce } from '../db/house-style.ts';

/** The name of the product, where an organisation gave it none of its own. */
export const ownName = 'Tweesprong';

/** What every page shows of the house style. */
export type StyleOnPage = {
	product: string;
	/** Addresses with the revision in them, so that a browser may keep what they give. */
	logo: string | null;
	sheet: string | null;
	help: string;
	footer: string;
};

/** The house style for a page in a language. */
export async function styleOnPage(db: Db, language: Language): Promise<StyleOnPage> {
	const style = await styleInForce(db);
	const coloured = style && (style.accent !== null || style.tokens !== '');
	return {
		product: style?.productName || ownName,
		logo: style?.hasLogo ? `/logo?v=${style.revision}` : null,
		sheet: coloured ? `/house-style.css?v=${style.revision}` : null,
		help: style?.help ?? '',
		footer: (htmlLang(language) === 'en' ? style?.footerEn : style?.footer) || style?.footer || ''
	};
}

/** The colour of buttons, `#rrggbb`, for what has no style sheet: mails and PDF files. White reads well on it. */
export async function accentInForce(db: Db): Promise<string> {
	const style = await styleInForce(db);
	const step = 'accent-1-inverse-bg-default';
	const given = style && tokensOf(style).get(`--basis-color-${step}`);
	const usable = given && /^#[0-9a-f]{6}$/i.test(given) && contrast(given, '#ffffff') >= 4.5;
	return usable ? given : houseColours[step]!;
}

/** The style sheet in force as an answer; empty without one. */
export async function sheetAnswer(db: Db, asked: string | null): Promise<Response> {
	const style = await styleInForce(db);
	const headers = { 'content-type': 'text/css; charset=utf-8' };
	return answer(style ? sheetOf(style) : '', style?.revision ?? 0, asked, headers);
}

/** The logo in force as an answer that runs nothing, or `undefined` where there is none. */
export async function logoAnswer(db: Db, asked: string | null): Promise<Response | undefined> {
	const found = await logoInForce(db);
	if (!found?.logo || !found.logoType) return undefined;
	return answer(new Uint8Array(found.logo), found.revision, asked, {
		'content-type': found.logoType,
		'content-security-policy': `${securityHeaders(false)['content-security-policy']}; sandbox`
	});
}

function answer(
	body: BodyInit,
	revision: number,
	asked: string | null,
	headers: Record<string, string>
): Response {
	const etag = `"${revision}"`;
	const known = { ...headers, etag, 'cache-control': 'public, no-cache' };
	return asked === etag
		? new Response(null, { status: 304, headers: known })
		: new Response(body, { headers: known });
}

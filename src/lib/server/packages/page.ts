import { htmlLang } from '../../i18n/language.ts';
import { packagePlayer } from '../../i18n/package-player.ts';
import type { PackageContent } from '../../lms/package.ts';
import { element, escaped } from '../export/xml.ts';

export const script = 'player.js';
export const style = 'player.css';

/**
 * The one page of a package. Its policy lets it ask for its own files only; a cmi5 package also talks to
 * the learning system, whose address is not known before it launches.
 */
export function pageOf(content: PackageContent): string {
	const language = htmlLang(content.language);
	const policy = [
		"default-src 'none'",
		...["script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'"],
		...(content.standard === 'cmi5' ? ['connect-src *'] : []),
		...["base-uri 'none'", "form-action 'none'"]
	].join('; ');
	const data = JSON.stringify(content).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="${language}" class="voorbeeld-theme utrecht-root">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
${element('title', {}, escaped(content.title))}
<link rel="stylesheet" href="${style}">
</head>
<body>
<div class="app" id="player"><noscript>${escaped(packagePlayer[content.language].noScript)}</noscript></div>
<script type="application/json" id="package">${data}</script>
<script src="${script}"></script>
</body>
</html>
`;
}

import { away as words } from '../../i18n/away.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';

/** What was sent: texts by name, and whether something was with it that a page cannot send again. */
export type SentForm = { fields: readonly (readonly [string, string])[]; isWhole: boolean };

const escaped: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escaped[sign]!);

/**
 * The page that stands in for every other while the database is away. It needs nothing of it: neither the colours
 * of the organisation nor a menu. A form that was sent can be sent again from here.
 * @param to the path of the page that was asked, with its query
 */
export function awayPage(language: Language, to: string, sent: SentForm | null): string {
	const t = words[language];
	const body =
		sent === null
			? `<p><a class="button" href="${escape(to)}">${t.again}</a></p>`
			: sent.isWhole
				? formAgain(t, to, sent)
				: `<p>${t.chooseFileAgain}</p>`;
	return `<!doctype html>
<html lang="${htmlLang(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/away.css">
</head>
<body>
<main>
<h1>${t.title}</h1>
<p>${t.text}</p>
${body}
</main>
</body>
</html>
`;
}

const formAgain = (t: (typeof words)[Language], to: string, { fields }: SentForm): string => {
	const hidden = fields.map(
		([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`
	);
	return `<p>${t.notSaved}</p>
<form method="post" action="${escape(to)}">
${hidden.join('\n')}
<button type="submit">${t.again}</button>
</form>`;
};

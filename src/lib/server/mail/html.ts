import { htmlLang, type Language } from '../../i18n/language.ts';

/** A table in a mail: the first cell names the row. */
export type Overview = { caption: string; head: string[]; rows: string[][]; note?: string };

/** A mail as it is drawn: paragraphs, one button, tables, and what stands below. */
export type Drawn = {
	language: Language;
	subject: string;
	blocks: (
		| { kind: 'text'; text: string }
		| { kind: 'button'; label: string; url: string; otherwise: string }
		| { kind: 'overview'; table: Overview }
	)[];
	foot: string[];
	stop?: { label: string; url: string };
	/** Ground of the button, `#rrggbb`: white on it reads well. */
	accent: string;
};

const ink = '#1b2a2d';
const soft = '#33474b';
const font = "font-family:Georgia,'Times New Roman',serif";
const plain = 'font-family:Verdana,Arial,sans-serif';

/**
 * The HTML of a mail: text that grows with the reader's own size, one column, a real table only for numbers,
 * no image and nothing from elsewhere. Styles stand in the elements, as mail programs drop style sheets.
 */
export function mailHtml({ language, subject, blocks, foot, stop, accent }: Drawn): string {
	const body = blocks.map((block) => {
		if (block.kind === 'text') return paragraph(block.text);
		return block.kind === 'button' ? button(block, accent) : overview(block.table);
	});
	const below = [...foot.map(escape), ...(stop ? [link(stop)] : [])].map(
		(line) =>
			`<p style="${plain};font-size:0.8125em;line-height:1.6;color:${soft};margin:0 0 0.5em">${line}</p>`
	);
	return `<!doctype html>
<html lang="${htmlLang(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escape(subject)}</title>
</head>
<body style="margin:0;padding:0;background-color:#faf6ee;color:${ink}">
<div role="article" aria-roledescription="e-mail" lang="${htmlLang(language)}" style="max-width:36em;margin:0 auto;padding:2em 1.25em;font-size:1.0625em">
<div style="background-color:#fffdf9;border:1px solid #e6ddce;border-radius:12px;padding:1.75em 1.5em">
${body.join('\n')}
</div>
<div style="padding:1.25em 0.25em 0">
${below.join('\n')}
</div>
</div>
</body>
</html>
`;
}

const paragraph = (text: string) =>
	`<p style="${plain};line-height:1.6;margin:0 0 1.1em">${escape(text).replaceAll('\n', '<br>')}</p>`;

const button = (
	{ label, url, otherwise }: { label: string; url: string; otherwise: string },
	accent: string
) => `<p style="margin:1.5em 0 0.75em"><a href="${escape(url)}" style="${plain};display:inline-block;background-color:${accent};color:#ffffff;text-decoration:none;font-weight:bold;padding:0.8em 1.4em;border-radius:8px">${escape(label)}</a></p>
<p style="${plain};font-size:0.8125em;line-height:1.6;color:${soft};margin:0 0 1.5em">${escape(otherwise)}<br><span style="word-break:break-all">${escape(url)}</span></p>`;

function overview({ caption, head, rows, note }: Overview): string {
	const cell = `${plain};font-size:0.9375em;padding:0.5em 0.75em 0.5em 0;border-bottom:1px solid #e6ddce;vertical-align:top`;
	const heads = head.map(
		(text, at) => `<th scope="col" style="${cell};text-align:${side(at)}">${escape(text)}</th>`
	);
	const lines = rows.map((row) => {
		const cells = row.map((text, at) =>
			at === 0
				? `<th scope="row" style="${cell};text-align:left;font-weight:normal">${escape(text)}</th>`
				: `<td style="${cell};text-align:right">${escape(text)}</td>`
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	const below = note ? paragraph(note) : '';
	return `<table style="width:100%;border-collapse:collapse;margin:0 0 1.25em"><caption style="${font};font-size:1.125em;text-align:left;padding:0 0 0.5em">${escape(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>${below}`;
}

const side = (at: number) => (at === 0 ? 'left' : 'right');

const link = ({ label, url }: { label: string; url: string }) =>
	`<a href="${escape(url)}" style="color:${soft}">${escape(label)}</a>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** A form as a page shows it: where it goes, and its fields as a browser would send them untouched. */
export type Form = {
	action: string;
	method: 'get' | 'post';
	multipart: boolean;
	fields: [name: string, value: string][];
	files: string[];
};

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };
const plain = (text: string) =>
	text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => entities[name]!);

/** An attribute of a tag as the server writes it; `undefined` when it is not there. */
const attribute = (tag: string, name: string): string | undefined => {
	const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
	return found ? plain(found[1] ?? '') : undefined;
};

/** The forms of a page at `path`, read from what the server wrote. */
export function formsOf(html: string, path: string): Form[] {
	return [...html.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gs)].map(([, tag = '', inside = '']) => ({
		action: new URL(attribute(tag, 'action') || path, `http://page${path}`).href.slice(11),
		method: attribute(tag, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
		multipart: attribute(tag, 'enctype') === 'multipart/form-data',
		...fieldsOf(inside)
	}));
}

function fieldsOf(inside: string): Pick<Form, 'fields' | 'files'> {
	const fields: Form['fields'] = [];
	const files: string[] = [];
	for (const [tag, kind] of inside.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
		const name = attribute(tag, 'name');
		if (!name) continue;
		if (attribute(tag, 'type') === 'file') files.push(name);
		else fields.push([name, kind === 'select' ? '' : (attribute(tag, 'value') ?? '')]);
	}
	return { fields, files };
}

/** The addresses within the product that a page links to. */
export function linksOf(html: string, path: string): string[] {
	const links = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) =>
		plain(href)
	);
	return links.flatMap((href) => {
		const url = URL.canParse(href, `http://page${path}`) && new URL(href, `http://page${path}`);
		return url && url.origin === 'http://page' ? [url.pathname + url.search] : [];
	});
}

/** A form as a page shows it: where it goes, and its fields as a browser would send them untouched. */
export type Form = {
	action: string;
	method: 'get' | 'post';
	multipart: boolean;
	fields: [name: string, value: string][];
	/** What a browser sends one of: options, radio buttons, buttons. */
	choices: Record<string, string[]>;
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

function fieldsOf(inside: string): Pick<Form, 'fields' | 'choices' | 'files'> {
	const fields: Form['fields'] = [];
	const choices: Form['choices'] = {};
	const files: string[] = [];
	const controls = /<(input|textarea|button)\b[^>]*>|<(select)\b[^>]*>(.*?)<\/select>/gs;
	for (const [tag, kind, select, options = ''] of inside.matchAll(controls)) {
		const name = attribute(tag, 'name');
		const type = attribute(tag, 'type') ?? '';
		if (!name) continue;
		const tick = /^(radio|checkbox)$/.test(type) ? 'on' : '';
		const values = select ? optionsIn(options) : [attribute(tag, 'value') || tick];
		if (type === 'file') files.push(name);
		else fields.push([name, values[0] ?? '']);
		if (select || type === 'radio' || kind === 'button')
			choices[name] = [...(choices[name] ?? []), ...values];
		else if (values[0] === '' && type !== 'hidden') choices[name] = ['', ...(typed[type] ?? words)];
	}
	return { fields, choices, files };
}

/** What somebody would type in an empty field, by its type. */
const typed: Record<string, string[]> = {
	...{ date: ['2026-11-22', '2026-12-31'], month: ['2026-11'], number: ['1', '3', '2026'] },
	...{ email: ['sam@zandermeer.example'], url: ['https://elders.example/lrs'], time: ['12:00'] }
};
const words = ['Een tekst die past', 'een-woord', '22-11-2026', '12'];

const optionsIn = (inside: string): string[] =>
	[...inside.matchAll(/<option\b[^>]*>/g)].map(([tag]) => attribute(tag, 'value') ?? '');

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

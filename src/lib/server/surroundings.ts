import { renderBody, renderOwnBody } from '../content/bodies.server.ts';
import type { Library } from '../content/library.ts';
import type { Item } from '../dilemma/item.ts';
import { htmlLang, type Language } from '../i18n/language.ts';
import type { Surroundings } from '../solo/surroundings.ts';
import type { BodyContext } from '../ui/body/context.ts';

/** What stands around an item for one reader: the organisation, labels, the method, the rendered body. */
export function surroundingsOf(
	library: Library,
	item: Item,
	reader: Surroundings['reader'],
	language: Language
): Surroundings {
	const { organisation, vocabulary } = library;
	const method = item.kind === 'step-plan' ? library.methods.get(item.method) : undefined;
	return {
		organisation,
		vocabulary,
		...(method && { method }),
		reader,
		language: htmlLang(language),
		readMore: bodyOf(library, item, language)
	};
}

/** The bodies that were rendered, of a library as it is: what is published gives it other maps. */
const rendered = new WeakMap<Library['items'], Map<string, string>>();

/** The body of an item, which is the same for everyone who reads one language. */
function bodyOf(library: Library, item: Item, language: Language): string {
	const bodies = rendered.get(library.items) ?? new Map<string, string>();
	rendered.set(library.items, bodies);
	const key = `${language} ${item.id}`;
	const known = bodies.get(key);
	if (known !== undefined) return known;
	const own = library.own.get(item.id);
	const body =
		own === undefined
			? renderBody(item.id, bodyContext(library, item), language)
			: renderOwnBody(own, language);
	// Somebody looks at an item that is not in the library yet: the next look may find other words.
	if (library.items.get(item.id) === item) bodies.set(key, body);
	return body;
}

function bodyContext({ organisation, vocabulary }: Library, item: Item): BodyContext {
	const labels = (group: Record<string, { nl: string }>) =>
		Object.fromEntries(Object.entries(group).map(([code, label]) => [code, label.nl]));
	return {
		organisation,
		labels: { conduct: labels(vocabulary.conduct), consult: labels(vocabulary.consult) },
		rules: item.kind === 'case' ? item.rules : []
	};
}

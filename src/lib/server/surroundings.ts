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
	const own = library.own.get(item.id);
	const method = item.kind === 'step-plan' ? library.methods.get(item.method) : undefined;
	return {
		organisation,
		vocabulary,
		...(method && { method }),
		reader,
		language: htmlLang(language),
		readMore:
			own === undefined
				? renderBody(item.id, bodyContext(library, item), language)
				: renderOwnBody(own, language)
	};
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

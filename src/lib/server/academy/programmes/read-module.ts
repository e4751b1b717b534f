import {
	audiences as audienceCodes,
	kinds,
	levels,
	themes,
	type Audience
} from '../../../dilemma/codes.ts';
import { keyed } from '../../../programme/compose/entries.ts';
import { completions, choosers, type Module, type ModuleItem } from '../../../programme/schema.ts';
import { codeIn, numberIn, textIn } from './read-about.ts';

const forms = ['individual', 'live', 'both'] as const;

/**
 * Reads what stands in the form of a module. Its entries come in the order in which they stood there, so
 * that dragging one is a change of order; one that the form does not know is left out.
 * @param ids of the modules before it, which it can wait for
 */
export function readModule(form: FormData, before: Module, ids: readonly string[]): Module {
	const kind = codeIn(form, 'form', forms, before.form);
	const summary = textIn(form, 'summary');
	const { summary: _, ...rest } = before;
	return {
		...rest,
		title: textIn(form, 'title'),
		...(summary !== '' && { summary }),
		form: kind,
		required: form.get('required') === 'yes',
		completion: completionIn(form, before, kind),
		minutes: kind === 'live' ? (numberIn(form, 'minutes') ?? before.minutes) : before.minutes,
		after: [...new Set(form.getAll('after').map(String))].filter((id) => ids.includes(id)),
		items: readEntries(form, before.items)
	};
}

/** A meeting is done by attending, and nothing else is. */
function completionIn(form: FormData, before: Module, kind: Module['form']): Module['completion'] {
	if (kind === 'live') return 'attended';
	const said = codeIn(form, 'completion', completions, before.completion);
	return said === 'attended' ? 'all-answered' : said;
}

function readEntries(form: FormData, before: readonly ModuleItem[]): ModuleItem[] {
	const known = new Map(keyed(before).map(({ key, entry }) => [key, entry]));
	const keys = [...new Set(form.getAll('entry').map(String))];
	return keys.flatMap((key): ModuleItem[] => {
		const entry = known.get(key);
		if (entry && 'choose' in entry) return [{ choose: readChoice(form, key, entry.choose) }];
		if (!entry && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return [];
		if (!entry && key.startsWith('choose-')) return [];
		return [{ content: key, required: form.get(`required:${key}`) === 'yes' }];
	});
}

type Choose = Extract<ModuleItem, { choose: unknown }>['choose'];

function readChoice(form: FormData, key: string, before: Choose): Choose {
	const ticked = <Code extends string | number>(name: string, codes: readonly Code[]) => {
		const given = new Set(form.getAll(`${name}:${key}`).map(String));
		return codes.filter((code) => given.has(String(code)));
	};
	const some = <Code>(codes: Code[]) => (codes.length > 0 ? codes : undefined);
	const who = form.get(`for:${key}`);
	const audiences: 'own' | Audience[] | undefined =
		who === 'own' ? 'own' : who === 'these' ? some(ticked('audiences', audienceCodes)) : undefined;
	const filter = {
		...{ kinds: some(ticked('kinds', kinds)), themes: some(ticked('themes', themes)) },
		...{ audiences, levels: some(ticked('levels', levels)) }
	};
	return {
		count: Math.min(numberIn(form, `count:${key}`) ?? before.count, 20),
		by: codeIn(form, `by:${key}`, choosers, before.by),
		filter: Object.fromEntries(
			Object.entries(filter).filter(([, codes]) => codes !== undefined)
		) as Choose['filter']
	};
}

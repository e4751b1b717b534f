import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { peopleFor, type Person } from '../../solo/contacts.ts';
import { cardPages, type CardPage } from '../card-page.ts';
import type { Db } from '../db/connect.ts';
import { runningCode, type Plan } from '../db/meetings.ts';
import { minutesIn } from './agendas.ts';
import { viewOf, type PlannedView } from './plan-page.ts';

export const parts = ['cards', 'guide', 'talk', 'poster'] as const;
export type Part = (typeof parts)[number];

/** What is asked to be printed; nothing when somebody still has to choose. */
export const partOf = ({ searchParams }: URL): Part | null =>
	parts.find((part) => part === searchParams.get('part')) ?? null;

/** An item in the guide. `text`: what the group reads that is on no card. */
export type PaperItem = PlannedView & { text: string };

export type PrintPage = {
	title: string;
	cards: CardPage[];
	items: PaperItem[];
	takes: number;
	/** Who is there for everybody, outside the line of command. */
	talkTo: Person[];
	/** The code of the session that runs. */
	code: string | null;
};

/** Whom a talk sheet names. */
const talkTo = ['vp_integriteit', 'integriteitscoordinator', 'meldpunt'];
const everybody = { units: [], kind: 'civil-servant' };

/** Everything of a plan that can be put on paper. */
export async function printPage(
	db: Db,
	library: Library,
	reader: { personId: string; language: Language },
	plan: Plan
): Promise<PrintPage> {
	const ids = plan.agenda.flatMap(({ item }) => (typeof item === 'string' ? item : []));
	const { organisation, vocabulary } = library;
	return {
		title: plan.title,
		cards: await cardPages(db, library, reader, ids),
		items: plan.agenda.map((entry) => {
			const view = viewOf(library, reader.language, entry);
			return { ...view, text: textOf(library, view) };
		}),
		takes: minutesIn(library, plan.agenda),
		talkTo: peopleFor(talkTo, {
			...{ organisation, vocabulary, reader: everybody, language: 'nl', readMore: '' }
		}),
		code: (plan.activityId && (await runningCode(db, plan.activityId))) || null
	};
}

/** The text of a slide or of a step. */
function textOf({ items, methods }: Library, { written }: PlannedView): string {
	if (written?.kind === 'step')
		return methods.get(written.method)?.steps[written.step - 1]?.explanation ?? '';
	if (written?.kind !== 'knowledge') return '';
	const found = items.get(written.content);
	return (found?.kind === 'knowledge' && found.slides[written.slide - 1]?.text) || '';
}

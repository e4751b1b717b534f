import type { Library } from '../../content/library.ts';
import type { WrittenItem } from '../../live/agenda-item.ts';
import { keyOf, type PlannedEntry } from '../../live/meeting.ts';
import { minutesOf } from '../../live/minutes.ts';
import type { Guide } from '../../live/words.ts';
import type { Language } from '../../i18n/language.ts';
import type { Db } from '../db/connect.ts';
import { runningCode, signUpsFor, type Plan } from '../db/meetings.ts';
import { labelsOf } from '../cards.ts';
import { guideOf } from '../live/guide.ts';
import { agendaItemOf, minutesIn, titleIn } from './agendas.ts';
import {
	planChoices,
	slidesOf,
	stepsOf,
	type PlanChoices,
	type Preparing,
	type Showable
} from './plan-choices.ts';

/** An item of an agenda as the editor shows it. */
export type PlannedView = {
	key: string;
	kind: 'card' | 'statement' | WrittenItem['kind'];
	/** Empty for a break, and for a card that the library has no longer. */
	title: string;
	themes: string[];
	minutes: number;
	note: string;
	guide: Guide | null;
	/** What can be changed in the item itself. */
	written: WrittenItem | null;
	/** The library has it no longer: it cannot be started with this. */
	gone: boolean;
};

export type PlanPage = PlanChoices & {
	plan: Omit<Plan, 'agenda'>;
	isOwner: boolean;
	items: PlannedView[];
	/** About how long the agenda takes. */
	takes: number;
	slides: Showable[];
	steps: Showable[];
	/** The code of the session that runs from it. */
	running: string | null;
	signUps: number;
};

/** Everything the page of a plan shows. */
export async function planPage(
	db: Db,
	library: Library,
	who: Preparing & { language: Language },
	{ agenda, ...plan }: Plan
): Promise<PlanPage> {
	const [choices, running, signUps] = await Promise.all([
		planChoices(db, who, plan.ownerId),
		plan.activityId ? runningCode(db, plan.activityId) : undefined,
		signUpsFor(db, plan.id)
	]);
	return {
		...choices,
		plan,
		isOwner: plan.ownerId === who.personId,
		items: agenda.map((entry) => viewOf(library, who.language, entry)),
		takes: minutesIn(library, agenda),
		slides: slidesOf(library),
		steps: stepsOf(library),
		running: running ?? null,
		signUps
	};
}

/** An item with what its facilitator reads. */
export function viewOf(
	library: Library,
	language: Language,
	{ item, note }: PlannedEntry
): PlannedView {
	const found = agendaItemOf(library, item);
	const written = typeof item === 'string' ? null : item;
	const themes = labelsOf(library, 'theme', language);
	const source = typeof item === 'string' ? library.items.get(item) : undefined;
	const title = titleIn(library, item);
	return {
		key: keyOf(item),
		kind: written?.kind ?? (source?.kind === 'statement' ? 'statement' : 'card'),
		title,
		themes: (source?.themes ?? []).map((code) => themes[code]!),
		minutes: found ? minutesOf(found) : 0,
		note,
		guide: found ? guideOf(library, found) : null,
		written,
		gone: !found || (title === '' && written?.kind !== 'break')
	};
}

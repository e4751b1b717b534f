import type { Library } from '../content/library.ts';
import type { Day } from '../programme/calendar.ts';
import { progressOf, type Progress } from '../programme/progress.ts';
import type { Programme } from '../programme/schema.ts';
import type { Db } from './db/connect.ts';
import { currentProgrammes } from './db/programmes.ts';
import { findTurn } from './learning.ts';
import { programmesOf, type ProgrammeCard } from './overview.ts';

export type ModuleView = Omit<Progress['modules'][number], 'items'> & {
	items: {
		item: string;
		title: string;
		kind: string;
		minutes: number;
		required: boolean;
		done: boolean;
	}[];
	/** Items that are drawn at the start. */
	toDraw: number;
};

export type ProgrammePage = {
	card: ProgrammeCard;
	modules: ModuleView[];
	version: number;
	started: boolean;
};

/** One programme for one person: the turn that is open, or what it holds before the start. */
export async function programmePage(
	db: Db,
	library: Library,
	personId: string,
	programmeId: string,
	on: Day
): Promise<ProgrammePage | undefined> {
	const cards = await programmesOf(db, personId, on);
	const card = cards.find(({ id }) => id === programmeId);
	if (!card) return undefined;
	const turn = await findTurn(db, personId, programmeId);
	const running =
		turn && (turn.enrolment.completedOn === null || card.state === 'done') ? turn : undefined;
	const definition =
		running?.programme ??
		(await currentProgrammes(db)).find((entry) => entry.definition.id === programmeId)!.definition;
	const progress = running?.progress ?? progressOf(definition, firstLook(definition), new Set());
	return {
		card,
		version: definition.version,
		started: running !== undefined,
		modules: viewsOf(library, definition, progress, running !== undefined)
	};
}

/** What somebody sees of a programme that they have not begun. */
export const beforeStart = (library: Pick<Library, 'items'>, definition: Programme): ModuleView[] =>
	viewsOf(library, definition, progressOf(definition, firstLook(definition), new Set()), false);

function viewsOf(
	library: Pick<Library, 'items'>,
	definition: Programme,
	progress: Progress,
	isDrawn: boolean
): ModuleView[] {
	return progress.modules.map((module) => ({
		...module,
		items: module.items.map((entry) => {
			const item = library.items.get(entry.item);
			return {
				...entry,
				title: item?.title ?? entry.item,
				kind: item?.kind ?? 'card',
				minutes: item?.minutes ?? 0
			};
		}),
		toDraw: isDrawn ? 0 : toDraw(definition, module.module)
	}));
}

function firstLook(programme: Programme) {
	return programme.modules.map(({ id, items }) => ({
		module: id,
		items: items.flatMap((entry) =>
			'content' in entry ? [{ item: entry.content, required: entry.required }] : []
		)
	}));
}

function toDraw(programme: Programme, module: string): number {
	const { items } = programme.modules.find(({ id }) => id === module)!;
	return items.reduce((sum, entry) => sum + ('choose' in entry ? entry.choose.count : 0), 0);
}

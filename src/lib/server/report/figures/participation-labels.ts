import { figureWords } from '../../../i18n/figure-words.ts';
import type { Day } from '../../../report/day.ts';
import type { By } from '../../../report/activity/fact.ts';
import { treeOf } from '../../../report/figures/tree.ts';
import { audiences, themes } from '../../../dilemma/codes.ts';
import { personKinds } from '../../../programme/person-kinds.ts';
import { figureProgrammes } from '../../db/figure-completions.ts';
import { unitSpans } from '../../db/participation-facts.ts';
import { labelsFor } from '../../labels.ts';
import type { Ground } from './figure.ts';

type Key = { key: readonly string[]; direct: boolean };
type Label = { id: string; label: string; order: number };

/** What a row is called on a reference day, by which id it is known and where it stands. */
export type Labeller = (row: Key, on: Day) => Label;

/** How the rows of a participation by something are called. */
export async function labellerOf(ground: Ground, by: By): Promise<Labeller> {
	const t = figureWords[ground.language];
	const words = labelsFor(ground.library, ['themes', 'audiences', 'personKinds'], ground.language);
	switch (by) {
		case 'unit':
			return unitLabels(ground);
		case 'programme': {
			const programmes = await figureProgrammes(ground.db);
			const titles = Object.fromEntries(programmes.map(({ id, title }) => [id, title]));
			return byCode(titles, Object.keys(titles), t.noProgramme);
		}
		case 'theme':
			return byCode(words.themes, themes, t.noTheme);
		case 'audience':
			return byCode(words.audiences, audiences, '');
		case 'kind':
			return byCode({ ...words.personKinds, nobody: t.nobody }, [...personKinds, 'nobody'], '');
		case 'standing':
			return byCode({ new: t.new, sitting: t.sitting }, ['new', 'sitting'], '');
		case 'form':
			return byCode({ individual: t.individual, live: t.live }, ['individual', 'live'], '');
		case 'way':
			return byCode(
				{ digital: t.digital, room: t.inRoom, both: t.both },
				['digital', 'room', 'both'],
				''
			);
	}
}

/** Rows of one word. Words that nobody knows any more stand last, as they are. */
function byCode(
	labels: Record<string, string>,
	order: readonly string[],
	nothing: string
): Labeller {
	return ({ key: [code = ''] }) => ({
		id:
			code === ''
				? 'none'
				: code
						.toLowerCase()
						.replace(/[^a-z0-9]+/g, '-')
						.slice(0, 60),
		label: labels[code] ?? (code || nothing),
		order: order.includes(code) ? order.indexOf(code) : order.length
	});
}

async function unitLabels({ db, language }: Ground): Promise<Labeller> {
	const t = figureWords[language];
	const tree = treeOf(await unitSpans(db));
	return ({ key, direct }, on) => {
		const names = key.map((unit) => tree.nameOn(unit, on));
		const own = names.slice(1).reduce((above, name) => t.below(above, name), names[0] ?? '');
		if (key.length === 0) return { id: 'no-unit', label: t.noUnit, order: 1 };
		// A unit that moved has a row at both places, one whose directorate changed above it too.
		const above = key.slice(0, -1).map((unit) => unit.slice(0, 8));
		const id = [key.at(-1)!, ...above].join('-');
		return direct
			? { id: `${id}-direct`, label: t.direct(own), order: 0 }
			: { id, label: own, order: 0 };
	};
}

import type { Library } from '../../../content/library.ts';
import type { Day } from '../../../report/day.ts';
import { referenceDays } from '../../../report/figures/reference-days.ts';
import type { Tongue } from '../../../report/sheet/cell.ts';
import type { Db } from '../../db/connect.ts';
import type { Scope } from '../../hr-question.ts';
import { activities, people } from './activity-figures.ts';
import { choices } from './choice-figures.ts';
import { completions } from './completion-figures.ts';
import {
	figureNames,
	type Answer,
	type Figure,
	type FigureName,
	type Ground,
	type Offer,
	type Options
} from './figure.ts';
import { meetings } from './meeting-figures.ts';
import { oathMeetings, oaths } from './oath-figures.ts';
import { participation } from './participation-figures.ts';
import { publishedIn } from './published.ts';
import { pulse } from './pulse-figures.ts';
import { staff } from './staff-figures.ts';
import { themeWeeks } from './theme-week-figures.ts';

const figures: Record<FigureName, Figure> = {
	oaths,
	'oath-meetings': oathMeetings,
	completions,
	people,
	'theme-weeks': themeWeeks,
	activities,
	meetings,
	participation,
	staff,
	choices,
	pulse
};

export type AskedFigure = {
	figure: string;
	options: Options;
	/** The years of the report, one at least. */
	years: readonly number[];
	/** How many years before them stand beside them. */
	earlier: number;
	/** The reference day of the last year. */
	on: Day;
	language: Tongue;
	/** Only these units and all below them; everything where it is left out. */
	scope?: Scope;
};

/**
 * Counts a figure. Choices and the pulse survey come from what was published of them, and are the same
 * whoever asks.
 * @returns the table, and where its numbers come from; `undefined` for a figure or option that is not there
 */
export async function figureSheet(
	db: Db,
	library: Library,
	{ figure, options, years, earlier, on, language, scope = null }: AskedFigure
): Promise<Answer | undefined> {
	const name = figureNames.find((each) => each === figure);
	if (!name) return undefined;
	const question = { options, years: referenceDays(years, earlier, on) };
	return figures[name].sheet(groundOf(db, library, { language, scope }), question);
}

/** Every figure that can be asked of some years, in the order of chapters in which reports tell them. */
export async function figuresOffered(
	db: Db,
	library: Library,
	{ years, language, scope = null }: Pick<AskedFigure, 'years' | 'language' | 'scope'>
): Promise<Offer[]> {
	const ground = groundOf(db, library, { language, scope });
	const offers = await Promise.all(figureNames.map((name) => figures[name].offers(ground, years)));
	return offers.flat();
}

const groundOf = (db: Db, library: Library, terms: Pick<Ground, 'language' | 'scope'>): Ground => ({
	...{ db, library, ...terms },
	outcomesOf: publishedIn(db)
});

import { addDays, addMonths, type Day } from './calendar.ts';
import type { PersonKind } from './person-kinds.ts';
import type { Programme } from './schema.ts';

/** What decides whether a programme is required of somebody. */
export type Position = {
	audiences: readonly string[];
	kind: PersonKind;
	/** First day at the organisation, ever. */
	firstDay: Day;
	/** First day of the manager role that runs now, if there is one. */
	managerSince: Day | null;
};

/** The strictest of all audience rules that hold for somebody. */
export type Requirement = { required: boolean; dueOn: Day | null; repeatMonths: number | null };

/** Kinds of person that the audience `inhuur` stands for. */
export const hiredKinds: readonly PersonKind[] = ['hired', 'intern'];

/**
 * What a programme that exists since `since` asks of somebody. `nieuw` is everyone whose first day is
 * not before `since`; the days run from the first day (managers: of the role), at the earliest `since`.
 * @returns `undefined` when no audience rule holds: the programme is not for this person
 */
export function requirementOf(
	programme: Pick<Programme, 'audiences'>,
	position: Position,
	since: Day
): Requirement | undefined {
	const rules = programme.audiences.filter((rule) => belongs(rule.audience, position, since));
	if (rules.length === 0) return undefined;
	const required = rules.filter((rule) => rule.required);
	const dues = required.flatMap((rule) =>
		rule.withinDays ? [addDays(startOf(rule.audience, position, since), rule.withinDays)] : []
	);
	const repeats = required.flatMap((rule) => (rule.repeatMonths ? [rule.repeatMonths] : []));
	return {
		required: required.length > 0,
		dueOn: dues.sort()[0] ?? null,
		repeatMonths: repeats.length > 0 ? Math.min(...repeats) : null
	};
}

/** The first day on which a proof no longer counts, or `null` when it counts for ever. */
export function expiresOn(completedOn: Day, repeatMonths: number | null): Day | null {
	return repeatMonths === null ? null : addMonths(completedOn, repeatMonths);
}

function belongs(audience: string, position: Position, since: Day): boolean {
	if (audience === 'alle') return true;
	if (audience === 'nieuw') return position.firstDay >= since;
	if (audience === 'leidinggevende') return position.managerSince !== null;
	if (audience === 'inhuur') return hiredKinds.includes(position.kind);
	return position.audiences.includes(audience);
}

function startOf(audience: string, position: Position, since: Day): Day {
	const own = audience === 'leidinggevende' ? position.managerSince! : position.firstDay;
	return own > since ? own : since;
}

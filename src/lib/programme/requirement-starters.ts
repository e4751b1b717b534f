import type { Day } from './calendar.ts';
import type { DutyRule } from './duty-rule.ts';
import { hiredKinds } from './requirement.ts';
import type { Programme, ProgrammeAudience } from './schema.ts';

/** A rule that was not made yet. */
export type NewRule = Omit<DutyRule, 'rule'>;

/**
 * The rules that a programme begins with when it first comes out, on `since`: its required audiences. What a
 * programme that counts as another asks, is asked of that other.
 */
export function starterRules(
	{ id, countsAs, audiences }: Pick<Programme, 'id' | 'countsAs' | 'audiences'>,
	since: Day
): NewRule[] {
	return audiences
		.filter(({ required }) => required)
		.map(({ audience, withinDays, repeatMonths }) => ({
			...everybody,
			...whoIs(audience, since),
			programme: countsAs ?? id,
			term: withinDays ? { due: 'days', days: withinDays } : { due: 'none' },
			repeatMonths: repeatMonths ?? null,
			credits: [],
			countsFrom: since
		}));
}

const everybody = {
	...{ kinds: [], units: [], roles: [], audiences: [] },
	...{ joinedFrom: null, joinedUntil: null }
};

function whoIs(audience: ProgrammeAudience['audience'], since: Day): Partial<NewRule> {
	if (audience === 'alle') return {};
	if (audience === 'nieuw') return { joinedFrom: since };
	if (audience === 'inhuur') return { kinds: hiredKinds };
	return audience === 'leidinggevende' ? { roles: ['manager'] } : { audiences: [audience] };
}

import { error } from '@sveltejs/kit';
import { ballots, db, library, secret } from '#lib/server/app.ts';
import { outcomeOf } from '#lib/server/ballot/outcome.ts';
import { pulseLines } from '#lib/server/ballot/pulse-outcome.ts';
import { hasTeamCard } from '#lib/server/ballot/team-card.ts';
import { deviceKey, deviceTag } from '#lib/server/secrets.ts';

export const load = async ({ locals, params }) => {
	const outcome = await outcomeOf(db, params.period);
	if (!outcome) error(404, 'No such result');
	const { personId } = locals.person!;
	return {
		...outcome,
		pulse: outcome.dilemmas.some((each) => each.pulse)
			? await pulseLines(db, library, locals.language, params.period)
			: [],
		talks: outcome.dilemmas
			.filter((each) => hasTeamCard(library, each))
			.map((each) => each.dilemma),
		box: ballots.box,
		deviceKey: deviceKey(secret, personId),
		personTag: deviceTag(secret, personId)
	};
};

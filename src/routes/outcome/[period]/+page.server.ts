import { error } from '@sveltejs/kit';
import { ballots, db, library, secret } from '#lib/server/app.ts';
import { outcomeOf } from '#lib/server/ballot/outcome.ts';
import { pulseLines } from '#lib/server/ballot/pulse-outcome.ts';
import { hasTeamCard } from '#lib/server/ballot/team-card.ts';
import { onDevice } from '#lib/server/secrets.ts';

export const load = async ({ locals, params }) => {
	const outcome = await outcomeOf(db, params.period);
	if (!outcome) error(404, 'No such result');
	return {
		...outcome,
		pulse: outcome.dilemmas.some((each) => each.pulse)
			? await pulseLines(db, library, locals.language, params.period)
			: [],
		talks: outcome.dilemmas
			.filter((each) => hasTeamCard(library, each))
			.map((each) => each.dilemma),
		box: ballots.box,
		...onDevice(secret, locals.person!)
	};
};

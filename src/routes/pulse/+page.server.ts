import { ballots, db, library } from '#lib/server/app.ts';
import { pulsePage } from '#lib/server/ballot/pulse-page.ts';
import { today } from '#lib/server/clock.ts';

export const load = ({ locals }) =>
	pulsePage(
		db,
		library,
		{ personId: locals.person!.personId, language: locals.language },
		{ box: ballots.box, on: today() }
	);

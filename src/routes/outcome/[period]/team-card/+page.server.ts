import { error } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { teamCardOf } from '#lib/server/ballot/team-card.ts';

export const load = async ({ params, url }) => {
	const dilemma = url.searchParams.get('dilemma') ?? '';
	const card = await teamCardOf(db, library, params.period, dilemma);
	if (!card) error(404, 'No such team card');
	return { ...card, address: new URL(`/outcome/${params.period}`, url).href };
};

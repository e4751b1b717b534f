import { library, live } from '#lib/server/app.ts';
import { leaderOf } from '#lib/server/meetings/leader.ts';
import { meetingsPage } from '#lib/server/meetings/overview.ts';

export const load = ({ locals }) => meetingsPage(live, library, leaderOf(locals.person!));

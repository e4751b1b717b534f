import { pools } from '#lib/server/app.ts';
import { periodViews } from '#lib/server/ballot/period-view.ts';
import { mayAct, terms } from './acting.server.ts';

export const load = async ({ locals }) => ({
	periods: await periodViews(pools, terms()),
	may: mayAct(locals)
});

import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Custodian, CustodyRefusal } from '#lib/server/ballot/custody-acts.ts';
import type { PartRefusal } from '#lib/server/ballot/key-parts.ts';
import { today } from '#lib/server/clock.ts';

type Refused = CustodyRefusal | PartRefusal;
type Act = (who: Custodian, period: string, form: FormData) => Promise<Refused | undefined>;

/** The action of a custodian; whether this person is one now, the use case asks the database. */
export const act =
	(run: Act) =>
	async ({ locals, params, request }: RequestEvent<{ period: string }>) => {
		const who = { personId: locals.person!.personId, on: today() };
		const refused = await run(who, params.period, await request.formData());
		return refused ? fail(409, { refused }) : undefined;
	};

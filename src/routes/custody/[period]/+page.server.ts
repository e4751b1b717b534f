import { error } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import * as acts from '#lib/server/ballot/custody-acts.ts';
import { readBrought, readDealing, readPoint } from '#lib/server/ballot/custody-forms.ts';
import { myCustody } from '#lib/server/ballot/custody.ts';
import { today } from '#lib/server/clock.ts';
import { deviceTag } from '#lib/server/secrets.ts';
import { act } from './act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { personId } = locals.person!;
	const on = today();
	const custody = await myCustody(db, personId, params.period, on);
	if (!custody) error(404, 'No part of this period');
	return { custody, label: `custody ${deviceTag(secret, personId)} ${params.period}`, today: on };
};

export const actions: Actions = {
	join: act(async (who, period, form) => {
		const point = readPoint(form);
		return point ? acts.joinCeremony(db, who, period, point) : 'malformed';
	}),
	split: act(async (who, period, form) => {
		const dealing = readDealing(form);
		return dealing ? acts.storeSplit(db, who, period, dealing) : 'malformed';
	}),
	received: act((who, period) => acts.confirmReceived(db, who, period)),
	checked: act((who, period) => acts.recordCheck(db, who, period)),
	bring: act(async (who, period, form) => {
		const part = readBrought(form);
		return part ? acts.bringToCount(db, who, period, part) : 'malformed';
	})
};

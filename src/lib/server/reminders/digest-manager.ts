import { percent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { mailDigests } from '../../i18n/mail-digests.ts';
import { team } from '../../i18n/team.ts';
import type { TeamRate } from '../../programme/rate.ts';
import type { Db } from '../db/connect.ts';
import { optedOut } from '../db/mail-opt-outs.ts';
import { grantsOf } from '../db/people.ts';
import { reminderSettings } from '../db/reminder-settings.ts';
import type { Overview } from '../mail/html.ts';
import { unsubscribePath } from '../mail/unsubscribe.ts';
import type { Values } from '../mail/write.ts';
import type { Desk, Turn, Writer } from '../mail/writer.ts';
import { teamRates, type TeamUnit } from '../team.ts';
import { namesOf, nameTables, type OpenNames } from './digest-names.ts';

/**
 * The week of managers: of each unit that they lead what the page of their team says, never a number of
 * fewer than ten people. Names of who is not done come with it only where the works council agreed. When
 * everybody is done nothing is sent.
 */
export const writeManagerDigests: Writer = async (db, turns, desk) => {
	const [settings, unwanted] = await Promise.all([
		reminderSettings(db),
		optedOut(db, 'digest-manager')
	]);
	if (!settings.on || !settings.managerDigest) return new Map();
	const agreed = settings.namesAgreedOn !== null && settings.namesAgreedOn <= desk.on;
	const names = agreed ? await namesOf(db, desk.on) : null;
	const written = new Map<string, Values>();
	for (const turn of turns.filter(({ personId }) => !unwanted.has(personId))) {
		const values = await valuesOf(db, turn, desk, names);
		if (values) written.set(turn.id, values);
	}
	return written;
};

async function valuesOf(
	db: Db,
	{ personId, firstName, language }: Turn,
	{ on, origin, secret }: Desk,
	names: OpenNames | null
): Promise<Values | null> {
	const units = await teamRates(db, await grantsOf(db, personId, on), on);
	const open = units.filter(({ rates }) => rates.some(({ rate }) => isOpen(rate)));
	if (open.length === 0) return null;
	const named = names ? await nameTables(db, open, names, { personId, language, on }) : [];
	return {
		...{ firstName, url: `${origin}/team` },
		overview: [...open.map((unit) => rateTable(unit, language)), ...named],
		stop: origin + unsubscribePath(secret, { personId, kind: 'digest-manager' }, language)
	};
}

const isOpen = (rate: TeamRate) =>
	rate.state === 'percentage' ? rate.percentage < 100 : rate.state === 'not-everyone';

function rateTable({ name, rates }: TeamUnit, language: Language): Overview {
	const t = mailDigests[language];
	const said = team[language];
	const words = (rate: TeamRate) =>
		rate.state === 'percentage'
			? said.percentageOf(percent(rate.percentage / 100, language), rate.of)
			: said[rate.state];
	return {
		caption: name ?? said.wholeOrganisation,
		head: [t.programme, t.stand],
		rows: rates
			.filter(({ rate }) => rate.state !== 'nobody-asked')
			.map(({ title, rate }) => [title, words(rate)])
	};
}

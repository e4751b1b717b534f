import { addDays, type Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import { demoAccounts, demoEmail, type DemoAccount } from './accounts.ts';
import type { Random } from './random.ts';
import type { DemoPerson } from './staff.ts';
import type { DemoUnits } from './units.ts';

export type CastMember = {
	role: DemoAccount['role'];
	person: DemoPerson & { language?: 'nl' | 'easy' | 'en' };
	grant?: { role: Role; unitId: string | null };
};

/** The people behind the demo accounts, in the order of `demoAccounts`. Two of them are new. */
export function castOf(random: Random, units: DemoUnits, today: Day): CastMember[] {
	const outside = units.teams.find(({ audience }) => audience === 'buiten')!;
	const managed = units.all.find(({ level }) => level === 'directorate')!;
	return demoAccounts.map((account, index) => {
		const isNew = account.role === 'new-employee' || account.role === 'easy-dutch';
		const team = account.role === 'easy-dutch' ? outside : units.teams[index * 3]!;
		return {
			role: account.role,
			person: {
				id: random.uuid(),
				personnelNumber: String(100_901_000 + index),
				givenName: account.givenName,
				familyName: account.familyName,
				email: demoEmail(account),
				audiences: team.audience ? [team.audience] : [],
				...(account.role === 'easy-dutch' && { language: 'easy' as const }),
				employments: [
					{
						unitId: team.id,
						kind: 'civil-servant',
						startsOn: isNew ? addDays(today, -9) : units.since,
						endsOn: null
					}
				]
			},
			...(!isNew && {
				grant: {
					role: account.role as Role,
					unitId:
						account.role === 'manager' || account.role === 'unit-coordinator' ? managed.id : null
				}
			})
		};
	});
}

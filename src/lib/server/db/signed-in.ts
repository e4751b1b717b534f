import { sql } from 'drizzle-orm';
import type { Language } from '../../i18n/language.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import type { Grant } from './people.ts';
import type { SessionWay } from './sessions.ts';

/** A session with whom it is of, and what they are on a day. */
export type SessionRow = {
	sessionId: string;
	/** Milliseconds since 1970. */
	createdAt: number;
	expiresAt: number;
	way: SessionWay;
	personId: string;
	personnelNumber: string;
	givenName: string;
	familyName: string;
	/** Of the account: what they sign in by. */
	email: string;
	language: Language;
	audiences: string[];
	employed: boolean;
	grants: Grant[];
};

/** The session with a token, also one that has run out: one question, because every page asks it. */
export async function sessionWith(db: Db, token: string, on: Day): Promise<SessionRow | undefined> {
	const [row] = await db.execute<SessionRow>(sql`
		select s.id as "sessionId", s.way,
			extract(epoch from s.created_at)::float8 * 1000 as "createdAt",
			extract(epoch from s.expires_at)::float8 * 1000 as "expiresAt",
			p.id as "personId", p.personnel_number as "personnelNumber", p.given_name as "givenName",
			p.family_name as "familyName", u.email, p.language, p.audiences,
			exists (select from employment e where e.person_id = p.id
				and e.starts_on <= ${on} and (e.ends_on is null or e.ends_on > ${on})) as employed,
			coalesce((select jsonb_agg(jsonb_build_object(
					'role', g.role, 'unitId', g.unit_id, 'startsOn', g.starts_on))
				from role_grant g where g.person_id = p.id
				and g.starts_on <= ${on} and (g.ends_on is null or g.ends_on > ${on})), '[]') as grants
		from session s join "user" u on u.id = s.user_id join person p on p.id = u.person_id
		where s.token = ${token}`);
	return row;
}

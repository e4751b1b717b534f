import type { Sql } from 'postgres';
import type { SignedIn } from '#lib/server/sessions.ts';

/** What somebody leaves who writes content and programmes. */
export async function workOnContent(sql: Sql, me: string): Promise<void> {
	await sql`insert into own_draft (id, kind, draft, revision, asked_revision, asked_by, agreed_revision,
			agreed_by, changed_by, changed_on, removed_on)
		values ('ons-geval', 'item', '{}', 21, 22, ${me}, 23, ${me}, ${me}, '2026-04-01', '2026-04-02')`;
	await sql`insert into own_writer values ('ons-geval', ${me})`;
	await sql`insert into own_comment (draft_id, revision, field, words, by, settled_on)
		values ('ons-geval', 21, 'situation', 'Te lang', ${me}, '2026-04-03')`;
	await sql`insert into own_publication (draft_id, kind, act, version, content, by, done_on)
		values ('ons-geval', 'item', 'publish', 24, '{}', ${me}, '2026-04-04')`;
	await sql`insert into own_media (name, type, bytes, sha256, about, source, added_by, added_on)
		values ('plein.png', 'image/png', 'x', 'c7', 'Een plein', 'Eigen foto', ${me}, '2026-04-05')`;
	await sql`insert into programme_draft (id, draft, revision, asked_revision, asked_by, agreed_revision,
			agreed_by, changed_by, changed_on, removed_on)
		values ('ons-plan', '{}', 31, 32, ${me}, 33, ${me}, ${me}, '2026-04-06', '2026-04-07')`;
	await sql`insert into programme_writer values ('ons-plan', ${me})`;
	await sql`insert into programme_comment (programme, module, words, by, settled_on)
		values ('ons-plan', 'begin', 'Te kort', ${me}, '2026-04-08')`;
	await sql`insert into programme_publication (programme, version, by)
		select programme, version, ${me} from programme_version order by programme limit 1`;
	await sql`insert into programme_withdrawal (programme, starts_on, ends_on, by)
		values ('oud-plan', '2026-04-09', '2026-04-10', ${me})`;
}

/** What is kept of somebody by letter, by mail, by a directory and by HR. */
export async function standInLists(
	sql: Sql,
	{ personId: me, email }: SignedIn,
	other: string
): Promise<void> {
	await sql`insert into letter
		(person_id, link_hash, code_hash, printed_by, printed_on, last_day, used_on, revoked_on)
		values (${me}, 'd8', 'e9', ${me}, '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04')`;
	await sql`insert into pin values (${me}, 'f0', '2026-05-05')`;
	await sql`insert into mail_outbox (kind, person_id, "to", data, state, not_before, attempts, queued_on,
			settled_on, reason, address, handled_on)
		values ('invitation', ${me}, ${email}, '{"programme":"welkom"}', 'refused', now(), 41, '2026-05-06',
			'2026-05-07', 'full', ${email}, '2026-05-08')`;
	await sql`insert into mail_once values (${me}, 'invitation', 'welkom', '2026-05-09')`;
	await sql`insert into mail_opt_out values (${me}, 'digest-manager', '2026-05-10')`;
	await sql`insert into mail_text values ('invitation', 'nl', 'Begin', 'Dag', '2026-05-11', ${me})
		on conflict do nothing`;
	await sql`insert into reminder_setting ("on", steps, changed_on, changed_by)
		values (false, '{}', '2026-05-12', ${me})`;
	await sql`insert into retention_rule values ('letters', 42, '2026-05-13', ${me})`;
	await sql`insert into duty_exception (person_id, programme, starts_on, ends_on)
		values (${me}, 'welkom', '2026-05-14', '2026-05-15')`;
	await sql`insert into completion_correction (person_id, enrolment_id, act, reason, withdrawn_code,
			made_by, undone_by, undone_on)
		select ${me}, id, 'change', 'Verkeerde dag', 'OUD-1', ${other}, ${other}, '2026-05-16'
		from enrolment where person_id = ${me} limit 1`;
	await sql`insert into proof_import (state, brought_by, file_name, cut, taken_on, counts, undone_by, undone_on)
		values ('undone', ${me}, 'oud.csv', '{BSN}', '2026-05-17', '{"turns": 43}', ${me}, '2026-05-18')`;
	const [client] = await sql<{ id: string }[]>`insert into scim_client
			(name, key_hash, scope, kind, made_by, made_on, last_used_on, revoked_on)
		values ('Entra', 'a1', 'write', 'civil-servant', ${me}, '2026-05-19', '2026-05-20', '2026-05-21')
		returning id`;
	await sql`insert into scim_user (person_id, user_name, department, removed)
		values (${me}, 'noor.v', 'Zorg', true)`;
	await sql`insert into scim_link values (${client!.id}, ${me}, 'aad-noor')`;
	await sql`with made as (insert into scim_group (client_id, display_name)
		values (${client!.id}, 'Begeleiders') returning id)
		insert into scim_member select id, ${me} from made`;
	await sql`insert into scim_grant select id from role_grant where person_id = ${me} limit 1`;
	const [learning] = await sql<{ id: string }[]>`insert into xapi_client
			(name, secret_hash, scopes, made_by, made_on, last_used_on, revoked_on)
		values ('Leerplein', 'a2', '{statements/write}', ${me}, '2026-05-22', '2026-05-23', '2026-05-24')
		returning id`;
	await sql`insert into outside_course
			(client_id, activity, verbs, programme, home_page, followed_to, made_by, made_on, dropped_on)
		values (${learning!.id}, 'https://leerplein.example/44', '{https://leerplein.example/did}', 'welkom',
			'https://leerplein.example', 45, ${me}, '2026-05-25', '2026-05-26')`;
	await sql`insert into forward_target (name, endpoint, user_name, secret, version, verbs, activities,
			others, sent_to, paused, last_sent_on, made_on, changed_by)
		values ('Provincie', 'https://provincie.example/lrs', 'tweesprong-46', 'a3', '2.0.0',
			'{https://provincie.example/did}', '{https://provincie.example/47/}', true, 48, true,
			'2026-05-26', '2026-05-27', ${me})`;
}

/** The ways in which somebody signs in besides a password. */
export async function signInOtherwise(sql: Sql, me: string): Promise<void> {
	await sql`insert into passkey (person_id, credential_id, public_key, counter, transports, name, made_on)
		values (${me}, 'b3', 'x', 51, '{usb}', 'Sleutelhanger', '2026-06-01')`;
	await sql`insert into code_app values (${me}, 'c4', '2026-06-02', 52)`;
	await sql`insert into recovery_code values ('d5', ${me})`;
	await sql`insert into sign_in_link values ('e6', 'recovery', ${me}, now())`;
	await sql`insert into sign_in_step values ('f7', 'second-step', ${me}, '{}', now())`;
	const [provider] = await sql<{ id: string }[]>`insert into identity_provider
			(slug, name, issuer, client_id, proof, scopes, matching, trouble_on, last_used_on, changed_by)
		values ('ons', 'Onze inlog', 'https://inlog.example', 'g8', 'private_key_jwt', '{openid}', 'email',
			'2026-06-03', '2026-06-04', ${me}) returning id`;
	await sql`insert into identity_link values (${provider!.id}, 'noor-bij-ons', ${me})`;
	await sql`insert into identity_session (session_id, provider_id, subject, sid, id_token)
		select s.id, ${provider!.id}, 'noor-bij-ons', 'h9', 'i0' from session s join "user" u on u.id = s.user_id
		where u.person_id = ${me} limit 1`;
	const [platform] = await sql<{ id: string }[]>`insert into lti_platform
			(name, issuer, client_id, deployments, login_url, token_url, keys_url, sites, matching, trouble_on,
			last_used_on, changed_by)
		values ('Leerhuis', 'https://leerhuis.example', 'j1', '{1}', 'https://leerhuis.example/login',
			'https://leerhuis.example/token', 'https://leerhuis.example/keys', '{}', 'email', '2026-06-05',
			'2026-06-06', ${me}) returning id`;
	await sql`insert into lti_link values (${platform!.id}, 'noor-in-het-leerhuis', ${me})`;
	await sql`insert into lti_result (platform_id, person_id, line_item, programme, module, asked_on, closed_on,
			trouble, attempts, retry_at)
		values (${platform!.id}, ${me}, 'https://leerhuis.example/column/53', 'welkom', 'begin', '2026-06-07',
			'2026-06-08', 'gone', 54, '2026-06-09')`;
}

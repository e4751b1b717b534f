import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { nameOf } from './erasure-columns.ts';

/** A row that names somebody: in which table, in which column, and what it tells. */
export type Trace = { table: string; as: string; told: Record<string, unknown> };

/**
 * What a row tells somebody whom it names, by the column that names them. Left out are keys, secrets, and what
 * is about somebody else. Tables that `my-data.ts` asks by themselves are not here.
 */
const tells: Readonly<Record<string, readonly string[]>> = {
	'code_app.person_id': ['confirmed_on'],
	'completion_correction.person_id': [
		...['act', 'reason', 'before', 'after', 'withdrawn_code', 'made_at', 'undone_on']
	],
	'completion_correction.made_by': ['act', 'made_at', 'undone_on'],
	'completion_correction.undone_by': ['act', 'undone_on'],
	'duty_exception.person_id': ['programme', 'starts_on', 'ends_on'],
	'forward_target.changed_by': [
		...['name', 'endpoint', 'user_name', 'version', 'verbs', 'activities', 'others'],
		...['paused', 'last_sent_on', 'made_on']
	],
	'identity_link.person_id': ['subject'],
	'identity_provider.changed_by': ['slug', 'name', 'trouble_on', 'last_used_on'],
	'letter.person_id': ['printed_on', 'last_day', 'used_on', 'revoked_on'],
	'letter.printed_by': ['printed_on'],
	'lti_link.person_id': ['subject'],
	'lti_platform.changed_by': ['name', 'trouble_on', 'last_used_on'],
	'lti_result.person_id': [
		...[
			'line_item',
			'programme',
			'module',
			'asked_on',
			'closed_on',
			'trouble',
			'attempts',
			'retry_at'
		]
	],
	'mail_once.person_id': ['kind', 'about', 'round'],
	'mail_opt_out.person_id': ['kind', 'since'],
	'mail_outbox.person_id': [
		...['kind', 'to', 'data', 'state', 'not_before', 'attempts', 'queued_on', 'settled_on'],
		...['reason', 'address', 'handled_on']
	],
	'mail_text.changed_by': ['kind', 'language', 'changed_on'],
	'outside_course.made_by': [
		'activity',
		'verbs',
		'programme',
		'home_page',
		'made_on',
		'dropped_on'
	],
	'own_comment.by': ['field', 'words', 'at', 'settled_on'],
	'own_draft.asked_by': ['kind', 'asked_revision'],
	'own_draft.agreed_by': ['kind', 'agreed_revision'],
	'own_draft.changed_by': ['kind', 'revision', 'changed_on', 'removed_on'],
	'own_media.added_by': ['name', 'type', 'about', 'source', 'added_on', 'dropped'],
	'own_publication.by': ['kind', 'act', 'version', 'done_on'],
	'own_publication.agreed_by': ['kind', 'act', 'version', 'done_on'],
	'own_writer.person_id': ['draft_id'],
	'passkey.person_id': ['name', 'transports', 'made_on'],
	'pin.person_id': ['set_on'],
	'programme_comment.by': ['programme', 'module', 'words', 'at', 'settled_on'],
	'programme_draft.asked_by': ['id', 'asked_revision'],
	'programme_draft.agreed_by': ['id', 'agreed_revision'],
	'programme_draft.changed_by': ['id', 'revision', 'changed_on', 'removed_on'],
	'programme_publication.by': ['programme', 'version'],
	'programme_publication.agreed_by': ['programme', 'version'],
	'programme_withdrawal.by': ['programme', 'starts_on', 'ends_on'],
	'programme_writer.person_id': ['programme'],
	'proof_import.brought_by': ['file_name', 'state', 'brought_at', 'cut', 'taken_on', 'counts'],
	'proof_import.undone_by': ['file_name', 'undone_on'],
	'recovery_code.person_id': [],
	'reminder_setting.changed_by': ['changed_on'],
	'retention_rule.changed_by': ['kind', 'months', 'changed_on'],
	'scim_client.made_by': ['name', 'scope', 'kind', 'made_on', 'last_used_on', 'revoked_on'],
	'scim_link.person_id': ['external_id'],
	'scim_user.manager_id': [],
	'scim_user.person_id': ['user_name', 'department', 'removed'],
	'sign_in_link.person_id': ['kind', 'expires_at'],
	'sign_in_step.person_id': ['kind', 'expires_at'],
	'xapi_client.made_by': ['name', 'scopes', 'made_on', 'last_used_on', 'revoked_on']
};

/** Every other row that names somebody, in words of the table. */
export async function tracesOf(db: Db, personId: string): Promise<Trace[]> {
	const found = Object.entries(tells).map(([key, columns]) => {
		const [table, as] = key.split('.') as [string, string];
		const told = columns.map((column) => sql`${column}::text, ${sql.identifier(column)}`);
		return sql`select ${table}::text as "table", ${as}::text as "as",
			jsonb_build_object(${sql.join(told, sql`, `)}) as told
			from ${nameOf(table)} where ${sql.identifier(as)} = ${personId}`;
	});
	const groups = await db.execute<{ name: string; client: string }>(sql`
		select g.display_name as name, c.name as client from scim_member m
		join scim_group g on g.id = m.group_id join scim_client c on c.id = g.client_id
		where m.person_id = ${personId}`);
	const rows = await db.execute<Trace>(sql`
		select * from (${sql.join(found, sql` union all `)}) found order by "table", "as", told::text`);
	return [...rows, ...groups.map((told) => ({ table: 'scim_member', as: 'person_id', told }))];
}

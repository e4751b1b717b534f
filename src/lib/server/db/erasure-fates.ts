/**
 * What erasing somebody does with a column that names them:
 * - `counts`: the row stays for the numbers of past years, under a new id that is nobody's;
 * - `author`: the row is about something else and asks for an author: it gets a second such id;
 * - `empty`: the column becomes empty, the row stays;
 * - `listed`: the id is taken out of the list;
 * - `row`: the row goes, with what hangs under it;
 * - `stays`: it stays as it is, and `whyItStays` says why.
 */
export const fates = ['counts', 'author', 'empty', 'listed', 'row', 'stays'] as const;
export type Fate = (typeof fates)[number];

/** Every column that names a person by id. A test compares it with the database. */
export const fateOf: Readonly<Record<string, Fate>> = {
	'activity.added_by': 'empty',
	'activity.confirmed_by': 'empty',
	'activity_change.by': 'empty',
	'activity_change.undone_by': 'empty',
	'audit_log.actor': 'stays',
	'box.issuance.person_id': 'stays',
	'case_book_entry.proposed_by': 'empty',
	'code_app.person_id': 'row',
	'completion_correction.person_id': 'row',
	'completion_correction.made_by': 'author',
	'completion_correction.undone_by': 'empty',
	'custody_part.person_id': 'row',
	'custody_seat.holder_id': 'author',
	'custody_seat.deputy_id': 'author',
	'duty_exception.person_id': 'counts',
	'employment.person_id': 'counts',
	'enrolment.person_id': 'counts',
	'forward_target.changed_by': 'empty',
	'identity_link.person_id': 'row',
	'identity_provider.changed_by': 'empty',
	'letter.person_id': 'row',
	'letter.printed_by': 'empty',
	'live_activity.led_by': 'empty',
	'live_attendance.person_id': 'counts',
	'live_session.facilitators': 'listed',
	'lti_link.person_id': 'row',
	'lti_platform.changed_by': 'empty',
	'lti_result.person_id': 'row',
	'mail_once.person_id': 'row',
	'mail_opt_out.person_id': 'row',
	'mail_outbox.person_id': 'row',
	'mail_text.changed_by': 'empty',
	'meeting_plan.owner_id': 'author',
	'meeting_plan.helpers': 'listed',
	'meeting_request.asked_by': 'row',
	'meeting_request.taken_by': 'empty',
	'meeting_sign_up.person_id': 'row',
	'oath.person_id': 'counts',
	'outside_course.made_by': 'empty',
	'own_comment.by': 'empty',
	'own_draft.asked_by': 'empty',
	'own_draft.agreed_by': 'empty',
	'own_draft.changed_by': 'empty',
	'own_media.added_by': 'empty',
	'own_publication.by': 'empty',
	'own_publication.agreed_by': 'empty',
	'own_writer.person_id': 'row',
	'passkey.person_id': 'row',
	'pin.person_id': 'row',
	'programme_comment.by': 'empty',
	'programme_draft.asked_by': 'empty',
	'programme_draft.agreed_by': 'empty',
	'programme_draft.changed_by': 'empty',
	'programme_publication.by': 'empty',
	'programme_publication.agreed_by': 'empty',
	'programme_withdrawal.by': 'empty',
	'programme_writer.person_id': 'row',
	'proof_import.brought_by': 'author',
	'proof_import.undone_by': 'empty',
	'reminder_setting.changed_by': 'empty',
	'recovery_code.person_id': 'row',
	'report.made_by': 'empty',
	'report.changed_by': 'empty',
	'report_comment.by': 'author',
	'report_edition.published_by': 'empty',
	'report_reader.person_id': 'row',
	'report_signature.by': 'author',
	'report_table.changed_by': 'empty',
	'retention_rule.changed_by': 'empty',
	'role_grant.person_id': 'counts',
	'scim_client.made_by': 'empty',
	'scim_link.person_id': 'row',
	'scim_member.person_id': 'row',
	'scim_user.person_id': 'row',
	'scim_user.manager_id': 'empty',
	'sign_in_link.person_id': 'row',
	'sign_in_step.person_id': 'row',
	'staff_import.brought_by': 'author',
	'staff_import.undone_by': 'empty',
	'user.person_id': 'row',
	'xapi_client.made_by': 'empty'
};

/** Why something that names somebody is not erased, by table. The page and the documents say it in words. */
export const whyItStays = {
	audit_log: 'who-looked',
	'box.issuance': 'ballot-until-the-close',
	ballot_record: 'signed-record',
	report_edition: 'published',
	report_signature: 'signed',
	report_appendix: 'published'
} as const;
export type WhyItStays = (typeof whyItStays)[keyof typeof whyItStays];

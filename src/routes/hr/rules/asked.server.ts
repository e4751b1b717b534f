import { error } from '@sveltejs/kit';
import { rules as words } from '#lib/i18n/rules.ts';
import { ui } from '#lib/i18n/ui.ts';
import { previewGroups } from '#lib/programme/rule-preview.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import type { Seen } from '#lib/server/rules/acts.ts';
import { findRule, ruleMaker, type DatedRule, type RuleMaker } from '#lib/server/rules/maker.ts';
import {
	namesOf,
	previewOf,
	type Change,
	type Names,
	type Preview
} from '#lib/server/rules/preview.ts';

/** Somebody of HR who may make and change rules; others are refused. */
export function changing(locals: App.Locals): RuleMaker {
	const maker = ruleMaker(locals.person!, today());
	if (!maker.whole) error(403, words[locals.language].partOnly);
	return maker;
}

/** What a change would do, with the names that the address asks for. */
export async function shown(
	maker: RuleMaker,
	change: Change,
	query: URLSearchParams
): Promise<{ preview: Preview; found: Names | null }> {
	const preview = await previewOf(db, change, maker.today);
	const group = previewGroups.find((each) => each === query.get('names'));
	if (!group) return { preview, found: null };
	const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
	const people = preview.people[group];
	return { preview, found: await namesOf(db, maker, change, { group, page, people }) };
}

/** What was said yes to, of a form. */
export async function seenIn(request: Request): Promise<Seen> {
	const form = await request.formData();
	return { mark: String(form.get('mark') ?? ''), sure: form.get('sure') === 'yes' };
}

/** A rule that holds or will; the page of another is not there. */
export async function ruleOf(locals: App.Locals, rule: string): Promise<DatedRule> {
	const found = await findRule(db, rule, today());
	if (!found) error(404, ui[locals.language].notFound);
	return found;
}

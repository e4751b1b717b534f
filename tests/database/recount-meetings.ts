import type { Day } from '#lib/programme/calendar.ts';
import { counting, isMeeting, progressOf, stepKey } from '#lib/programme/progress.ts';
import type { Rows, Turn } from './raw-rows.ts';

/**
 * Whether in a turn everything is done but a meeting, and since then none was held that was open to
 * somebody of these units with room for everyone.
 */
export function waits(rows: Rows, turn: Turn, units: readonly string[], on: Day): boolean {
	const version = rows.versions.find(
		({ programme, version }) => programme === turn.programme && version === turn.version
	);
	if (!version) return false;
	const done = turn.modules.filter((module) => module.on <= on);
	const steps = turn.plan.flatMap(({ module, items }) =>
		done.some((each) => each.module === module)
			? items.map(({ item }) => stepKey(module, item))
			: []
	);
	const keys = new Set([...steps, ...done.map(({ module }) => module)]);
	const { modules } = progressOf(version.definition, turn.plan, keys);
	const lacking = counting(modules).filter(({ state }) => state !== 'done');
	if (lacking.length === 0 || !lacking.every(isMeeting)) return false;
	const since =
		done
			.map((module) => module.on)
			.toSorted()
			.at(-1) ?? turn.started_on;
	return !rows.meetings.some(
		({ module, held_on, open_for, unit_id, capacity }) =>
			lacking.some((each) => module === `${turn.programme}/${each.module}`) &&
			held_on > since &&
			held_on < on &&
			capacity === null &&
			(open_for === 'everyone' ||
				(open_for === 'unit' && (unit_id === null || units.includes(unit_id))))
	);
}

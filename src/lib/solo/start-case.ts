import { startCase, type CaseWalk } from '#lib/solo/case.ts';
import { shuffled } from '#lib/solo/order.ts';
import type { CaseView } from '#lib/solo/view.ts';

/** `random`, from 0 up to 1, belongs to one person and one item: everyone gets an order of their own. */
export function startCaseWalk(item: CaseView, random: number): CaseWalk {
	const scenes = item.scenes.map((scene) => {
		const options = scene.ending ? [] : shuffled(scene.options, random);
		return [scene.id, options.map(({ id, goto }) => ({ option: id, goto }))] as const;
	});
	return startCase({
		start: item.start,
		scenes: Object.fromEntries(scenes),
		rules: item.rules.length
	});
}

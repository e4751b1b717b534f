import type { Case, Decision, Scene } from '#lib/dilemma/case.ts';
import type { Finding } from '#lib/dilemma/finding.ts';

/** Whether the scenes of a case make a story: every way leads somewhere, forward, to an ending. */
export function checkGraph(item: Case): Finding[] {
	const scenes = new Map(item.scenes.map((scene) => [scene.id, scene]));
	const loose = looseEnds(item, scenes);
	if (loose.length > 0) return loose;
	const seen = reach(item.start, scenes);
	return [...unreachable(item, seen), ...endless(item), ...loops(item, scenes)];
}

function looseEnds(item: Case, scenes: Map<string, Scene>): Finding[] {
	const start: Finding[] = scenes.has(item.start)
		? []
		: [{ field: ['start'], says: `is "${item.start}"; there is no such scene` }];
	const ways = item.scenes.flatMap((scene, index) =>
		waysOf(scene).flatMap((goto, option) =>
			scenes.has(goto)
				? []
				: {
						field: ['scenes', index, 'options', option, 'goto'],
						says: `is "${goto}"; there is no such scene`
					}
		)
	);
	return [...start, ...ways];
}

function reach(start: string, scenes: Map<string, Scene>): Set<string> {
	const seen = new Set([start]);
	for (const id of seen) for (const next of waysOf(scenes.get(id))) seen.add(next);
	return seen;
}

function unreachable(item: Case, seen: Set<string>): Finding[] {
	return item.scenes.flatMap((scene, index) =>
		seen.has(scene.id)
			? []
			: { field: ['scenes', index], says: `is never reached from "${item.start}"` }
	);
}

function endless(item: Case): Finding[] {
	if (item.scenes.some((scene) => scene.ending)) return [];
	return [{ field: ['scenes'], says: 'has no ending' }];
}

/** A way back to an earlier scene: someone could walk in circles. */
function loops(item: Case, scenes: Map<string, Scene>): Finding[] {
	return item.scenes.flatMap((scene, index) =>
		waysOf(scene).flatMap((goto, option) =>
			reach(goto, scenes).has(scene.id)
				? {
						field: ['scenes', index, 'options', option, 'goto'],
						says: `is "${goto}", which leads back to "${scene.id}"`
					}
				: []
		)
	);
}

function waysOf(scene: Scene | undefined): string[] {
	return isDecision(scene) ? scene.options.map((option) => option.goto) : [];
}

function isDecision(scene: Scene | undefined): scene is Decision {
	return scene !== undefined && !scene.ending;
}

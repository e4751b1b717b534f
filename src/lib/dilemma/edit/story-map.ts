type Values = Record<string, unknown>;

/** A way out of a scene: the words of the choice, and the scene it leads to where there is one. */
export type Way = { text: string; to: string | undefined };
/** A scene on the map. `row` counts from the first scene, `place` from the left. */
export type MapScene = {
	id: string;
	/** In the list of scenes. */
	index: number;
	title: string;
	ending: boolean;
	reached: boolean;
	ways: Way[];
	row: number;
	place: number;
};
export type StoryMap = {
	scenes: MapScene[];
	start: string | undefined;
	rows: number;
	widest: number;
};

const isGroup = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const groups = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isGroup) : []);

/**
 * The scenes of a story that may be half written, each in the row of its longest way from the start, so that
 * every choice leads down; what no choice leads to stands in the last row.
 */
export function storyMap(draft: Values): StoryMap {
	const known = groups(draft.scenes).flatMap((scene, index) =>
		typeof scene.id === 'string' ? { ...sceneOf(scene, scene.id), index } : []
	);
	const wish = typeof draft.start === 'string' ? draft.start : undefined;
	const start = known.find(({ id }) => id === wish)?.id ?? known[0]?.id;
	const rows = rowsFrom(start, new Map(known.map((scene) => [scene.id, scene])));
	const lost = Math.max(-1, ...rows.values()) + 1;
	const places = new Map<number, number>();
	const scenes = known.map((scene) => {
		const row = rows.get(scene.id) ?? lost;
		const place = places.get(row) ?? 0;
		places.set(row, place + 1);
		return { ...scene, reached: rows.has(scene.id), row, place };
	});
	return { scenes, start, rows: places.size, widest: Math.max(0, ...places.values()) };
}

function sceneOf(scene: Values, id: string) {
	const ending = scene.ending === true;
	const ways = ending ? [] : groups(scene.options).map(wayOf);
	return { id, title: typeof scene.title === 'string' ? scene.title : id, ending, ways };
}

const wayOf = ({ text, goto }: Values): Way => ({
	text: typeof text === 'string' ? text : '',
	to: typeof goto === 'string' ? goto : undefined
});

/** Each scene that can be reached with its row; a way back to an earlier scene moves nothing. */
function rowsFrom(
	start: string | undefined,
	scenes: ReadonlyMap<string, { ways: Way[] }>
): Map<string, number> {
	const nextOf = (id: string) =>
		new Set(
			scenes.get(id)!.ways.flatMap(({ to }) => (to !== undefined && scenes.has(to) ? to : []))
		);
	const state = new Map<string, 'open' | 'done'>();
	const forward = new Map<string, string[]>();
	const order: string[] = [];
	function visit(id: string): void {
		state.set(id, 'open');
		const ahead = [...nextOf(id)].filter((to) => state.get(to) !== 'open');
		for (const to of ahead) if (!state.has(to)) visit(to);
		forward.set(id, ahead);
		state.set(id, 'done');
		order.unshift(id);
	}
	if (start === undefined) return new Map();
	visit(start);
	const rows = new Map([[start, 0]]);
	for (const id of order)
		for (const to of forward.get(id)!) rows.set(to, Math.max(rows.get(to) ?? 0, rows.get(id)! + 1));
	return rows;
}

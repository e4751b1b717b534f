import { setTimeout as wait } from 'node:timers/promises';
import type { Act, Doer } from './acts.ts';

/** Milliseconds between two acts of somebody, and before they try the same again. */
const pace = 120;
const again = 150;

/** Lets people go on with what they do, until each act is acknowledged, and keeps what was. */
export function traffic(doers: readonly Doer[]) {
	const acknowledged: { kind: string; known: string }[] = [];
	/** How often each status was the answer. */
	const refused = new Map<number, number>();
	let isOver = false;
	/** Kinds of which somebody still has something to do. */
	const busy = new Set(doers.map(({ kind }) => kind));
	const all = Promise.all(doers.map(goOn));

	async function goOn({ kind, next }: Doer): Promise<void> {
		await going(kind, next);
		busy.delete(kind);
	}

	async function going(kind: string, next: Doer['next']): Promise<void> {
		for (let act = next(); act; act = next()) {
			await insist(act);
			acknowledged.push({ kind, known: act.known });
			if (isOver) return;
			await wait(pace);
		}
	}

	async function insist({ attempt }: Act): Promise<void> {
		for (;;) {
			const outcome = await attempt().catch(() => undefined);
			if (outcome === 'done') return;
			if (outcome) refused.set(outcome, (refused.get(outcome) ?? 0) + 1);
			await wait(again);
		}
	}

	return {
		acknowledged,
		refused,
		/** Waits until that many more acts of each kind were acknowledged, as far as there are. */
		async more(count: number): Promise<void> {
			const kinds = [...new Set(doers.map(({ kind }) => kind))];
			const of = (kind: string) => acknowledged.filter((act) => act.kind === kind).length;
			const goals = kinds.map((kind) => [kind, of(kind) + count] as const);
			while (goals.some(([kind, goal]) => busy.has(kind) && of(kind) < goal)) await wait(20);
		},
		/** Lets everybody finish what they are at. */
		async end(): Promise<void> {
			isOver = true;
			await all;
		}
	};
}

export type Traffic = ReturnType<typeof traffic>;

import { outcomeOf, outcomes, type Outcome } from '../../ballot/outcome.ts';
import type { Db } from '../../db/connect.ts';
import type { Ground } from './figure.ts';
import { yearOf } from './years.ts';

/** Reads what was published of periods, each of them once. */
export function publishedIn(db: Db): Ground['outcomesOf'] {
	const known = new Map<string, Promise<Outcome | undefined>>();
	const periods = remembered(() => outcomes(db));
	return async (years) => {
		const own = (await periods()).filter(({ until }) => years.includes(yearOf(until)));
		const read = own.map(({ id }) => {
			const outcome = known.get(id) ?? outcomeOf(db, id);
			known.set(id, outcome);
			return outcome;
		});
		return (await Promise.all(read)).filter((outcome) => outcome !== undefined);
	};
}

function remembered<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (value ??= read());
}

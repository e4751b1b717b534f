import loadHighs from 'highs';
import { total, type Claim } from './claims.ts';

/** Votes per unit and option that fit everything the insider knows. */
export type Votes = readonly (readonly number[])[];

/** Finds the votes that fit and for which the weighted sum of all cells is the largest. */
export type Maximise = (weight: (unit: number, option: number) => number) => Votes;

const highs = await loadHighs();
const { modelStatus, objectiveSense, variableType } = highs.constants;

/**
 * Gives an integer program of the votes of some units to a visitor: the voters of each unit are known, and
 * what the claims say. Nothing if no votes fit.
 */
export function solve<T>(
	voters: readonly number[],
	options: number,
	claims: readonly (Claim & { at: readonly number[] })[],
	visit: (maximise: Maximise) => T
): T | undefined {
	const cells = voters.length * options;
	const upper = voters.flatMap((number) => Array.from({ length: options }, () => number));
	const all = { kind: 'range', from: 0, to: cells - 1 } as const;
	return highs.withModel((model) => {
		model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
		model.addVars(
			upper.map(() => 0),
			upper
		);
		for (const [unit, number] of voters.entries())
			model.addRow(number, number, entries(columns([unit], options).flat()));
		for (const { at, low, high } of claims)
			for (const [option, own] of columns(at, options).entries())
				model.addRow(low[option]!, high[option]!, entries(own));
		model.changeObjectiveSense(objectiveSense.maximize);
		return run() && visit(maximise);

		function maximise(weight: Parameters<Maximise>[0]): Votes {
			const costs = upper.map((_, at) => weight(Math.floor(at / options), at % options));
			model.changeColsCost(all, costs);
			const found = run();
			if (!found) throw new Error('Votes that fit were there before');
			return found;
		}

		/** A corner of the relaxation is nearly always whole, and then the optimum; if not, it is branched. */
		function run(): Votes | undefined {
			const relaxed = runOnce();
			if (!relaxed || relaxed.every(isWhole)) return relaxed && votesOf(relaxed);
			model.changeColsIntegrality(
				all,
				upper.map(() => variableType.integer)
			);
			const whole = runOnce();
			model.clearIntegrality();
			return whole && votesOf(whole);
		}

		function runOnce(): number[] | undefined {
			model.run();
			const status = model.getModelStatus();
			if (status === modelStatus.infeasible) return undefined;
			if (status !== modelStatus.optimal) throw new Error(`The solver stopped: ${status}`);
			return [...model.getSolution().colValue];
		}
	});

	function votesOf(values: readonly number[]): Votes {
		const whole = values.map((value) => Math.round(value) + 0);
		const votes = voters.map((_, unit) => whole.slice(unit * options, (unit + 1) * options));
		if (!fit(votes)) throw new Error('The solver gave votes that do not fit');
		return votes;
	}

	/** Reckoned again in whole numbers, so that nothing is let go by a rounding error. */
	function fit(votes: Votes): boolean {
		const divided = votes.every((counts, unit) => total(counts) === voters[unit]);
		return (
			divided &&
			votes.flat().every((number) => number >= 0) &&
			claims.every(({ at, low, high }) =>
				low.every((least, option) => {
					const number = total(at.map((unit) => votes[unit]![option]!));
					return least <= number && number <= high[option]!;
				})
			)
		);
	}
}

/** For each option, the columns of some units. */
const columns = (units: readonly number[], options: number): number[][] =>
	Array.from({ length: options }, (_, option) => units.map((unit) => unit * options + option));

const entries = (indices: readonly number[]) => {
	const sorted = Int32Array.from(indices).sort();
	return { indices: sorted, values: new Float64Array(sorted.length).fill(1) };
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

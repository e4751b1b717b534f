import * as v from 'valibot';
import type { Count } from './answered.ts';
import { account, midnight, randomId, timestampOf, verb } from './parts.ts';
import { contextOf, countContext, questionActivity, questionOf } from './question.ts';
import { base, extensions, verbs } from './verbs.ts';

/** What docs/decisions/022 rounds to. An exact number of a group is refused here as well. */
const rounded = v.pipe(v.number(), v.integer(), v.minValue(0), v.multipleOf(5));

const distribution = v.pipe(
	v.strictObject({ counts: v.record(v.string(), rounded), total: v.pipe(rounded, v.minValue(20)) }),
	v.check(
		({ counts, total }) => Object.values(counts).reduce((sum, count) => sum + count, 0) === total,
		'must add up'
	)
);

const statement = {
	id: randomId,
	// A group that is named by an account needs no members (xAPI 1.0.3, section 2.4.2.2 of Data).
	actor: v.strictObject({
		objectType: v.literal('Group'),
		name: v.pipe(v.string(), v.nonEmpty()),
		account
	}),
	verb,
	object: questionActivity,
	context: countContext,
	timestamp: midnight
};

const votesSchema = v.strictObject({
	...statement,
	result: v.strictObject({
		extensions: v.strictObject({
			[extensions.votes]: v.pipe(v.number(), v.integer(), v.minValue(0))
		})
	})
});

const tableSchema = v.strictObject({
	...statement,
	result: v.strictObject({
		extensions: v.strictObject({ [extensions.distribution]: distribution })
	})
});

export type Counted = v.InferOutput<typeof votesSchema> | v.InferOutput<typeof tableSchema>;

/** A row of a published table: `ids` of the units or directorates in it, none for the organisation. */
export type CountedRow = {
	ids: readonly string[];
	name: string;
	/** Rounded counts in the order of the options. */
	counts: readonly number[];
	total: number;
};

/**
 * How many votes a contest got, and nothing of what they were: for a contest that may not be told vote
 * by vote.
 * @param name of the organisation, for readers
 * @throws when the result would not be a valid statement: a fault of the caller
 */
export function votesCounted(id: string, name: string, count: Count, votes: number): Counted {
	return v.parse(votesSchema, {
		...told(id, count, { ids: [], name }),
		result: { extensions: { [extensions.votes]: votes } }
	});
}

/**
 * One row of a published table, told about a group without members.
 * @throws when a number is not rounded, when they do not add up, or when the statement is not valid
 */
export function unitTable(id: string, count: Count, row: CountedRow): Counted {
	const counts = Object.fromEntries(
		count.question.options.map((option, at) => [option.id, row.counts[at]])
	);
	return v.parse(tableSchema, {
		...told(id, count, row),
		result: { extensions: { [extensions.distribution]: { counts, total: row.total } } }
	});
}

function told(id: string, count: Count, { ids, name }: Pick<CountedRow, 'ids' | 'name'>) {
	const homePage = `${base}/organisations/${count.organisation}/units`;
	const account = { homePage, name: ids.length > 0 ? ids.toSorted().join('+') : 'organisation' };
	return {
		id,
		actor: { objectType: 'Group', name, account },
		verb: verbs.counted,
		object: questionOf(count.question),
		context: contextOf(count.organisation, count.period),
		timestamp: timestampOf(count.on)
	};
}

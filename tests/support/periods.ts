import { connect } from '#lib/server/db/connect.ts';

/**
 * Takes dilemmas out of the period that runs in the demo, so that a story can plan one of its own: a
 * dilemma is in one period at a time.
 */
export async function freeDilemmas(
	databaseUrl: string,
	dilemmas: readonly string[]
): Promise<void> {
	const { sql, close } = connect(databaseUrl, 1);
	try {
		// A period that asks everything would ask them again by itself.
		const [running] = await sql<{ id: string }[]>`
			update ballot_period set "everything" = false
			where opened_on is not null and closed_on is null and "everything" returning id`;
		await sql.begin(async (tx) => {
			await tx`
				delete from ballot_signing_key where period = ${running!.id}
				and split_part(contest, '|', 1) = any(${[...dilemmas]})`;
			for (const table of ['ballot_contest', 'ballot_question'])
				await tx`
					delete from ${tx(table)}
					where period = ${running!.id} and dilemma = any(${[...dilemmas]})`;
		});
	} finally {
		await close();
	}
}

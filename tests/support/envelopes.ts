import { receiptCode, receiptOf } from '#lib/ballot/receipt.ts';
import { readBox } from '#lib/server/db/box.ts';
import { connect } from '#lib/server/db/connect.ts';
import { issuedTo } from '#lib/server/db/issuance.ts';
import type { Somebody } from './people.ts';

export type Lying = { contest: string; envelope: string };

/** What the ballot box of a period holds under these receipts, and nothing else: other stories run beside. */
export async function lyingUnder(
	databaseUrl: string,
	period: string,
	codes: readonly string[]
): Promise<Lying[]> {
	const { db, close } = connect(databaseUrl, 1, 'counter');
	try {
		const box = await readBox(db, period);
		const coded = await Promise.all(
			box.map(async ({ nullifier, contest, envelope }) => ({
				code: receiptCode(await receiptOf(nullifier)),
				lying: { contest, envelope: Buffer.from(envelope).toString('hex') }
			}))
		);
		return codes.flatMap((wanted) =>
			coded.filter(({ code }) => code === wanted).map(({ lying }) => lying)
		);
	} finally {
		await close();
	}
}

/** The contests that somebody got a ballot of. */
export async function ballotsOf(databaseUrl: string, who: Somebody): Promise<string[]> {
	const { db, close } = connect(databaseUrl, 1, 'counter');
	try {
		return (await issuedTo(db, who.personId)).map(({ contest }) => contest).toSorted();
	} finally {
		await close();
	}
}

/** The period that runs in the demo: the one that asks its core dilemmas. Stories open others beside it. */
export async function runningPeriod(
	databaseUrl: string
): Promise<{ id: string; closesOn: string }> {
	const { sql, close } = connect(databaseUrl, 1);
	try {
		const [period] = await sql<{ id: string; closesOn: string }[]>`
			select id, closes_on::text as "closesOn" from ballot_period
			where opened_on is not null and closed_on is null and id in (
				select period from ballot_question where dilemma = 'de-envelop'
			)`;
		return period!;
	} finally {
		await close();
	}
}

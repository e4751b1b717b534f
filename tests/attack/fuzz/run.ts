import { freePort, start } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { crawl, type Found } from './crawl.ts';
import { doorsOf, type Door } from './doors.ts';
import { askAll, type Outcome } from './round.ts';
import { openWorld, visitors, type Visitor, type World } from './world.ts';

export type Run = {
	/** Requests at each door. */
	requests: number;
	seed: number;
	/** Which of how many parts of the doors, from 1. */
	part?: { is: number; of: number };
	/** Which doors, by their names. */
	only?: RegExp;
	tell?: (asked: number, of: number) => void;
	complain?: (complaint: string) => void;
};

/** What everybody finds in the product by following its links. */
async function findsOf({ product, known }: World): Promise<Map<Visitor, Found>> {
	const found = visitors.map(async (visitor): Promise<[Visitor, Found]> => {
		const cookie = known.get(`cookie:${visitor}`)!;
		return [visitor, await crawl(product.address, cookie, ['/'])];
	});
	return new Map(await Promise.all(found));
}

/**
 * Asks the doors of a product of its own, with the demo of a small municipality, what nobody should ask.
 * @returns the doors, what went wrong, and how often each answered how
 */
export async function fuzz(run: Run): Promise<Outcome & { doors: Door[]; log: string }> {
	const folder = await temporaryFolder();
	const settings = { DATA_DIR: folder.path, PORT: await freePort(), DEMO_PEOPLE: 150 };
	// Every request says that it comes from elsewhere, else one address would soon have to wait.
	const program = start({ ...settings, TRUST_PROXY: 'on' });
	let world: World | undefined;
	try {
		const opened = (world = await openWorld(await program.ready));
		const { part = { is: 1, of: 1 }, only = /^/ } = run;
		let doors: Door[] = [];
		const look = async () =>
			(doors = doorsOf(await findsOf(opened)).filter(
				({ name }, at) => at % part.of === part.is - 1 && only.test(name)
			));
		const tell = (asked: number) => run.tell?.(asked, doors.length * run.requests);
		const outcome = await askAll(opened, look, { ...run, tell });
		return { ...outcome, doors, log: program.output() };
	} finally {
		await world?.close();
		await program.stop();
		await folder.remove();
	}
}

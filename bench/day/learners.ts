import { atTheDilemma, browser, dilemmaPath } from '../frame/everyone.ts';
import { requestOf } from '../frame/lane.ts';
import { openLanes } from '../frame/lanes.ts';
import type { Town } from '../frame/town.ts';
import type { Watch } from './watch.ts';

/** So many accounts take turns: to sign in costs a server more than a walk. */
const accounts = 40;

/** Everybody opens their programme, walks through a dilemma and is done, spread over the day. */
export async function learners(town: Town, visits: number, seconds: number) {
	const cookies = await atTheDilemma(town, accounts);
	return async ({ every, timed }: Watch): Promise<void> => {
		const lanes = openLanes(town.address);
		let turn = 0;
		await every((1000 * seconds) / visits, async () => {
			const headers = browser(cookies[turn++ % cookies.length]!);
			const see = async (path: string) => {
				const { status, head } = await lanes.ask(requestOf(town.address, path, headers));
				if (status !== 200) throw new Error(head);
			};
			await timed('own programme', () => see('/programme'));
			await timed('dilemma', () => see(dilemmaPath));
			const form = { 'content-type': 'application/x-www-form-urlencoded', origin: town.address };
			const post = { method: 'POST', body: '' };
			const done = requestOf(town.address, `${dilemmaPath}?/done`, { ...headers, ...form }, post);
			await timed('done', async () => {
				const { status, head } = await lanes.ask(done);
				if (status !== 303) throw new Error(head);
			});
		});
		lanes.close();
	};
}

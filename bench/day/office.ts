import { today } from '#lib/server/clock.ts';
import { startJobs } from '#lib/server/jobs.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import type { Town } from '../frame/town.ts';
import { listOf } from '../people/import.ts';
import type { Watch } from './watch.ts';

const pages = [
	['HR overview', '/hr'],
	['list of people', '/hr/welkom/people'],
	['export of everyone', '/hr/welkom/people.csv'],
	['figures of the year', '/annual-report/figures'],
	['export of a figure', '/annual-report/figures/participation/table.csv'],
	['export of own data', '/my-data/export.json']
] as const;
const jobs = ['plan-reminders', 'plan-digests', 'ballot-rewrite'];

/** What an office does beside: looks at lists, saves them, brings a staff list; and what is done by itself. */
export async function office({ address, databaseUrl }: Town, people: number) {
	const cookieOf = async (role: 'hr' | 'integrity-coordinator') => {
		const { email, password } = await newEmployee(databaseUrl, { role });
		return { cookie: await signedIn(address, email, password), accept: 'text/html' };
	};
	const [hr, coordinator] = [await cookieOf('hr'), await cookieOf('integrity-coordinator')];
	const list = new File([listOf(people)], 'lijst.csv');

	const see = async (path: string) => {
		const headers = path.startsWith('/annual') ? coordinator : hr;
		const answer = await fetch(`${address}${path}`, { headers, redirect: 'error' });
		if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
		await answer.arrayBuffer();
	};
	const bring = async () => {
		const body = new FormData();
		for (const [name, value] of Object.entries({ file: list, changesOn: today(), whole: 'part' }))
			body.set(name, value);
		const headers = { ...hr, origin: address };
		const asked = { method: 'POST', headers, body, redirect: 'manual' } as const;
		const { status, headers: given } = await fetch(`${address}/hr/staff/import`, asked);
		if (status !== 303) throw new Error(`a staff list was answered with ${status}`);
		return given.get('location')!;
	};
	return async ({ every, timed }: Watch): Promise<void> => {
		const asking = await startJobs(databaseUrl, [], (error) => console.error(error));
		await Promise.all([
			...pages.map(([name, path]) => every(5_000, () => timed(name, () => see(path)))),
			every(20_000, async () => {
				let place = '';
				await timed('a staff list', async () => (place = await bring()));
				if (place) await timed('preview of a staff list', () => see(place));
			}),
			every(15_000, () => Promise.all(jobs.map((job) => asking.soon(job))))
		]);
		await asking.stop();
	};
}

// `npm run bench:day [-- --seconds 600] [--people 5000] [--sessions 20] [--phones 50] [--json FILE]`: a day in
// so many seconds. Everyone walks through a dilemma, sessions are held, lists come in and go out, reminders and the
// nightly rewrite run, all at once. It ends with 1 at an error, a p99 above a second, or memory that grows.
import { connect } from '#lib/server/db/connect.ts';
import { learners } from './day/learners.ts';
import { meetings } from './day/meetings.ts';
import { office } from './day/office.ts';
import { watchDay } from './day/watch.ts';
import { bench } from './frame/bench.ts';
import { startTown } from './frame/town.ts';
import { settled } from './frame/usage.ts';

const options = { seconds: '600', people: '5000', sessions: '20', phones: '50' };
/** In so many seconds everybody comes by once. */
const wholeDay = 600;

await bench(options, 1200, async (given, run) => {
	const [seconds, people] = [Number(given.seconds), Number(given.people)];
	await using town = await startTown(people);
	await settled(town.pid);
	const size = { sessions: Number(given.sessions), phones: Number(given.phones) };
	const parts = [
		await learners(town, (people * seconds) / wholeDay, seconds),
		await office(town, people),
		await meetings(town, size)
	];
	const { sql, close } = connect(town.databaseUrl, 1);
	const [begun] = await sql<{ at: string }[]>`select now()::text as at`;
	using watch = watchDay(town.pid, seconds);
	await Promise.all(parts.map((part) => part(watch)));
	watch.tell(run);
	const [failed] = await sql<{ count: number }[]>`
		select count(*)::int from jobs.job where state in ('failed', 'retry') and created_on > ${begun!.at}`;
	run.atMost({ name: 'jobs failed', value: failed!.count, unit: '' }, 0);
	await close();
});

// A worker that does what the jobs of mail do, at the moments that it is told, until it is killed:
// node mail-and-die.ts URL SMTP_URL
import { openPools } from '#lib/server/db/pools.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { planReminders } from '#lib/server/reminders/plan.ts';
import { mailRoom } from './mail-room.ts';

const [url = '', smtp = ''] = process.argv.slice(2);
const { app } = openPools(url, 2);
const room = mailRoom(smtp);

process.on('message', async ({ work, at }: { work: 'plan' | 'deliver'; at: string }) => {
	const now = new Date(at);
	if (work === 'plan') await planReminders(app, now);
	else await deliver(app, room, () => now);
	process.send?.('done');
});
process.send?.('ready');

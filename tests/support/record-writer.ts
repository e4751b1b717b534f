// A process with several writers to one record store, until it is told to stop; it says what was acknowledged:
// node record-writer.ts URL WRITERS
import { randomInt } from 'node:crypto';
import { connect } from '#lib/server/db/connect.ts';
import { openPen } from '#lib/server/lrs/pen.ts';
import { about, agent, incoming, said, writer } from './incoming.ts';

const [url = '', writers = ''] = process.argv.slice(2);
const { db, close } = connect(url, 4);
const pen = openPen(db);
const from = await writer(db);
const written: string[] = [];
let stopped = false;

/** One of a few activities that all writers tell of, each time with other words. */
const shared = () => ({
	id: `http://example.test/shared/${randomInt(20)}`,
	definition: { name: { [randomInt(2) ? 'nl' : 'en']: `Name ${randomInt(1_000)}` } }
});

const anything = () => {
	const before = written.at(-1);
	return before && randomInt(10) === 0
		? about(before)
		: said({ actor: agent(`nr${randomInt(100)}`), object: shared() });
};

async function write(): Promise<void> {
	while (!stopped) {
		const batch = Array.from({ length: 1 + randomInt(5) }, anything);
		const done = await pen.write(batch.map(incoming), from);
		if (!done.ok) throw new Error(JSON.stringify(done));
		written.push(...batch.map(({ id }) => id));
	}
}

const all = Promise.all(Array.from({ length: Number(writers) }, write));
process.once('message', async () => {
	stopped = true;
	await all;
	await pen.stop();
	await close();
	process.send!(written, () => process.disconnect?.());
});

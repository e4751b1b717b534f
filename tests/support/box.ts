import type { Choice } from '#lib/ballot/choice.ts';
import { open } from '#lib/ballot/seal.ts';
import { readKeyFile } from '#lib/server/ballot/key-file.ts';
import { readBox } from '#lib/server/db/box.ts';
import type { Db } from '#lib/server/db/connect.ts';

/** Opens everything in the box of a period with the key file, in the order in which it lies there. */
export async function openedEnvelopes(
	counter: Db,
	keyDir: string,
	period: string
): Promise<(Choice & { contest: string })[]> {
	const key = (await readKeyFile(keyDir, period))!;
	return Promise.all(
		(await readBox(counter, period)).map(async ({ nullifier, contest, envelope }) => {
			const opened = await open(key, { contest, nullifier }, envelope);
			if (!opened.ok) throw new Error(opened.refused);
			return { contest, ...opened.value };
		})
	);
}

import { fromBase64, toBase64 } from '#lib/device/cipher.ts';
import type { Drawer } from '#lib/device/drawer.ts';

/** 32 random bytes of one person, that all their ballots come from. */
export type Seed = Uint8Array<ArrayBuffer>;

const name = 'seed';

/** The seed of this person on this device, or null when there is none yet. */
export async function seedIn(drawer: Drawer): Promise<Seed | null> {
	const kept = await drawer.read<string>(name);
	return kept === null ? null : fromBase64(kept);
}

/** The seed of this person on this device, made when there is none. */
export const ownSeed = (drawer: Drawer): Promise<Seed> =>
	drawer.alone(name, async () => {
		const kept = await seedIn(drawer);
		if (kept) return kept;
		const made = crypto.getRandomValues(new Uint8Array(32));
		await putSeed(drawer, made);
		return made;
	});

/** Takes over the seed of another device of the same person. */
export const putSeed = (drawer: Drawer, seed: Seed): Promise<void> =>
	drawer.put(name, toBase64(seed));

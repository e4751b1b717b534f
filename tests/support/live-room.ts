import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Round } from '#lib/live/phases.ts';
import { Phone } from './live-client.ts';

// A room of phones that choose while something happens to the server. What is expected is what was sent.

export const options = ['a', 'b', 'c', 'd', 'pass'];

/** An option by chance. */
const anyOption = () => options[Math.floor(Math.random() * options.length)]!;

/** Phones that have joined a session. */
export async function joined(address: string, code: string, size: number): Promise<Phone[]> {
	const phones = Array.from({ length: size }, () => new Phone(address, code));
	await Promise.all(phones.map((phone) => phone.join()));
	return phones;
}

/** Sends until it is acknowledged; the same message each time, after coming back. */
async function insist(phone: Phone, choice: object): Promise<void> {
	for (;;) {
		const answered = await phone.choose(choice).catch(() => undefined);
		if (answered?.status === 200) return;
		await wait(200 + 300 * Math.random());
		await phone.comeBack().catch(() => undefined);
	}
}

/**
 * Everybody chooses, some of them twice, and something happens when half of it was acknowledged.
 * @returns what each sent last
 */
export async function chooseThrough(
	phones: readonly Phone[],
	{ item, round }: { item: string; round: Round },
	happening: () => Promise<void>
): Promise<string[]> {
	const sent: string[] = [];
	let acknowledged = 0;
	const choosing = phones.map(async (phone, at) => {
		await wait(600 * Math.random());
		for (let times = at % 4 === 0 ? 2 : 1; times > 0; times--) {
			const option = anyOption();
			sent[at] = option;
			await insist(phone, phone.choice(item, round, option));
			acknowledged += 1;
		}
	});
	while (acknowledged < phones.length / 2) await wait(5);
	const before = acknowledged;
	await happening();
	expect(before).toBeLessThan(phones.length);
	await Promise.all(choosing);
	return sent;
}

/** How often each option was chosen. */
export const countsOf = (sent: readonly string[]) =>
	Object.fromEntries(options.map((option) => [option, sent.filter((o) => o === option).length]));

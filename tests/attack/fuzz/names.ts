import { demoAccounts, demoEmail } from '#lib/server/demo/accounts.ts';
import { send } from './asked.ts';
import type { Door } from './doors.ts';
import { headersOf } from './endpoints.ts';
import { stranger, type Visitor, type World } from './world.ts';

/** Those who see no list of people: a name that their pages do not show by themselves is a leak. */
const watched: readonly Visitor[] = [stranger, 'new-employee'];

/** Names and addresses that somebody reads in pages as links lead to them. */
export type Readable = ReadonlyMap<Visitor, ReadonlySet<string>>;

/** Looks once at everything that is shown to those who see no list of people. */
export async function readableNames(world: World, doors: readonly Door[]): Promise<Readable> {
	const readable = new Map(watched.map((who) => [who, new Set(ownNames(who))]));
	const shown = doors.filter(({ method, body }) => method === 'GET' && !body);
	for (const { places, headers } of shown) {
		for (const { path, who } of places) {
			const names = readable.get(who);
			if (!names) continue;
			const asked = { accept: 'text/html', ...headersOf(who), ...headers };
			const { text } = await send(
				world.product.address,
				{ method: 'GET', path, headers: asked },
				world.known
			);
			for (const name of world.people) if (text.includes(name)) names.add(name);
		}
	}
	return readable;
}

const ownNames = (who: Visitor): string[] =>
	demoAccounts
		.filter(({ role }) => role === who)
		.flatMap((own) => [`${own.givenName} ${own.familyName}`, demoEmail(own)]);

/** Who holds a link with a token is told whose it is, and programs may read of people. */
const tellsWho = ({ route, body }: Door): boolean =>
	route.endsWith('[token]') || (body !== undefined && 'requests' in body);

/** Somebody whom an answer names to a visitor who read that nowhere. */
export function nameIn(
	text: string,
	{ people }: World,
	{ door, names }: { door: Door; names: ReadonlySet<string> | undefined }
): string | undefined {
	if (!names || tellsWho(door)) return undefined;
	return people.find((name) => !names.has(name) && text.includes(name));
}

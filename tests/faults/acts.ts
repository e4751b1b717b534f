import { randomUUID } from 'node:crypto';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { Phone } from '../support/live-client.ts';

// What people and systems do all day. Each act is one thing that they want once, however often they have to ask
// for it, and says how it is known in the database.

/** `done`: it was acknowledged; a number: the status of what was not; nothing: no answer came. */
export type Outcome = 'done' | number | undefined;

/** One thing that somebody wants. `known`: what it is called where it is stored. */
export type Act = { known: string; attempt: () => Promise<Outcome> };

/** Gives one act after the other; none when there is nothing left. */
export type Doer = { kind: string; next: () => Act | undefined };

type Address = { address: string };

const post = (url: string, cookie: string, body: URLSearchParams) =>
	fetch(url, {
		...{ method: 'POST', redirect: 'manual', body },
		headers: { accept: 'text/html', origin: new URL(url).origin, cookie }
	});

/** People who go through a programme, item by item, one after the other. */
export function learners(
	{ address }: Address,
	people: readonly { personId: string; cookie: string }[],
	programme: string
): Doer {
	const left = [...people];
	let at = '';
	const next = (): Act | undefined => {
		const [person] = left;
		if (!person) return undefined;
		const [, , , module, item] = at.split('/');
		const isStart = !module || !item;
		const path = isStart ? `/programme/${programme}?/start` : `${at}?/done`;
		return {
			known: isStart ? `${person.personId} start` : `${person.personId} ${module} ${item}`,
			attempt: async () => {
				const answer = await post(address + path, person.cookie, new URLSearchParams());
				if (answer.status !== 303) return answer.status;
				at = answer.headers.get('location') ?? '';
				if (at.endsWith('/completed')) {
					left.shift();
					at = '';
				}
				return 'done';
			}
		};
	};
	return { kind: 'completion', next };
}

/** A coordinator who writes down what was held, one activity a day. */
export function keeper({ address }: Address, cookie: string): Doer {
	let days = 0;
	return {
		kind: 'activity',
		next: () => {
			days += 1;
			const title = `Bijeenkomst ${randomUUID()}`;
			const from = addDays(today(), -days);
			const body = new URLSearchParams({ kind: 'workshop', title, from, people: '12' });
			return {
				known: title,
				attempt: async () => {
					const { status } = await post(`${address}/annual-report/activities/new`, cookie, body);
					// Asked once more, it says that the same is there already.
					return status === 303 || status === 422 ? 'done' : status;
				}
			};
		}
	};
}

/** Another learning system, which tells what somebody did. */
export function system({ address }: Address, authorization: string): Doer {
	return {
		kind: 'statement',
		next: () => {
			const id = randomUUID();
			const statement = {
				id,
				actor: { mbox: 'mailto:someone@elsewhere.example' },
				verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
				object: { id: 'https://elsewhere.example/page' }
			};
			const headers = {
				...{ authorization, 'content-type': 'application/json' },
				'x-experience-api-version': '1.0.3'
			};
			const init = { method: 'POST', headers, body: JSON.stringify(statement) };
			return {
				known: id,
				attempt: async () => {
					const { status } = await fetch(`${address}/xapi/statements`, init);
					return status === 200 ? 'done' : status;
				}
			};
		}
	};
}

const options = ['a', 'b', 'c', 'd', 'pass'];

/** Somebody in a session who changes their mind all the time. @param chosen keeps what was acknowledged last */
export function chooser(phone: Phone, item: string, chosen: (option: string) => void): Doer {
	let count = 0;
	return {
		kind: 'choice',
		next: () => {
			const option = options[Math.floor(Math.random() * options.length)]!;
			const choice = phone.choice(item, 'first', option);
			let tried = false;
			return {
				known: `${phone.secret} ${++count}`,
				attempt: async () => {
					if (tried) await phone.comeBack();
					tried = true;
					const { status } = await phone.choose(choice);
					if (status !== 200) return status;
					chosen(option);
					return 'done';
				}
			};
		}
	};
}

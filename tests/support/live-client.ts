import { randomBytes } from 'node:crypto';
import type { Choice } from '#lib/live/choice.ts';
import type { FlowMove } from '#lib/live/moves.ts';
import type { RemoteView } from '#lib/live/remote-view.ts';
import type { Round } from '#lib/live/phases.ts';

// A session over the line, with clients that are no browsers: they send what pages send.

/** What the server answered, as text and read. */
export type Answered = { status: number; text: string; body: Record<string, unknown> };

/** Hears of every byte that a client gets. */
export type Ear = (bytes: string) => void;

async function ask(url: string, init: RequestInit, ear: Ear): Promise<Answered> {
	const response = await fetch(url, init);
	const text = await response.text();
	ear(text);
	return { status: response.status, text, body: JSON.parse(text) };
}

/** Reads a stream until it is stopped or ends. @returns what stops it */
export async function follow(url: string, headers: HeadersInit, ear: Ear): Promise<() => void> {
	const stop = new AbortController();
	const response = await fetch(url, { headers, signal: stop.signal });
	if (response.status !== 200) throw new Error(`a stream answered ${response.status}`);
	const read = async () => {
		const decoder = new TextDecoder();
		for await (const bytes of response.body!) ear(decoder.decode(bytes, { stream: true }));
	};
	read().catch(() => {});
	return () => stop.abort();
}

/** Whoever leads, signed in, on one device. */
export class Remote {
	code = '';
	projector = '';
	readonly #address: string;
	readonly #cookie: string;
	readonly #ear: Ear;
	readonly #device = randomBytes(12).toString('hex');

	constructor(address: string, cookie: string, ear: Ear = () => {}) {
		this.#address = address;
		this.#cookie = cookie;
		this.#ear = ear;
	}

	/** Starts a session with cards and statements by their ids, and items that are written out. */
	async start(...agenda: (string | object)[]): Promise<void> {
		const settings = { exact: false, manager: false };
		const asked = { agenda, settings, unitId: null, form: 'room', kind: 'team' };
		Object.assign(this, (await this.#post('/live/desk', asked)).body);
	}

	async look(): Promise<RemoteView> {
		const init = { headers: { cookie: this.#cookie } };
		const { body } = await ask(this.#url(`/live/desk/${this.code}`), init, this.#ear);
		return body['view'] as RemoteView;
	}

	/** Presses buttons, each on the view it has by then. */
	async press(...moves: FlowMove['move'][]): Promise<void> {
		for (const move of moves) await this.send({ move, turn: (await this.look()).turn });
	}

	async send(move: object): Promise<void> {
		const { status, text } = await this.#post(`/live/desk/${this.code}`, move);
		if (status !== 200) throw new Error(`${JSON.stringify(move)}: ${text}`);
	}

	follow(): Promise<() => void> {
		const headers = { cookie: this.#cookie };
		return follow(this.#url(`/live/desk/${this.code}/stream`), headers, this.#ear);
	}

	#post(path: string, body: object): Promise<Answered> {
		const headers = { cookie: this.#cookie, 'content-type': 'application/json' };
		const init = { method: 'POST', headers, body: JSON.stringify(body) };
		return ask(this.#url(path), init, this.#ear);
	}

	#url = (path: string) => `${this.#address}${path}?device=${this.#device}`;
}

/** A phone: what it keeps in its tab, and what it sends. */
export class Phone {
	secret = '';
	readonly tokens: string[] = [];
	readonly #url: string;
	readonly #ear: Ear;
	#sequence = 0;

	constructor(address: string, code: string, ear: Ear = () => {}) {
		this.#url = `${address}/live/seat/${code}`;
		this.#ear = ear;
	}

	async join(): Promise<void> {
		const { body } = await this.#send({ move: 'join' }, {});
		this.secret = String(body['seat']);
	}

	/** A message of a choice, which can be sent again as it is. */
	choice(item: string, round: Round, option: string): object {
		return this.message(item, round, { option });
	}

	message(item: string, round: Round, choice: Choice): object {
		const sequence = ++this.#sequence;
		return { move: 'choose', item, round, choice, sequence };
	}

	/** Sends a choice; keeps the token of one that was taken. */
	async choose(choice: object): Promise<Answered> {
		const answered = await this.#send(choice);
		const { token } = answered.body;
		if (typeof token === 'string') this.tokens.push(token);
		return answered;
	}

	async comeBack(): Promise<Answered> {
		return this.#send({ move: 'hand-in', tokens: this.tokens });
	}

	look = () => ask(this.#url, { headers: this.#own() }, this.#ear);
	follow = () => follow(`${this.#url}/stream`, this.#own(), this.#ear);

	#own = () => ({ authorization: `Bearer ${this.secret}` });

	#send(body: object, headers: Record<string, string> = this.#own()): Promise<Answered> {
		const init = { method: 'POST', headers, body: JSON.stringify(body) };
		return ask(this.#url, init, this.#ear);
	}
}

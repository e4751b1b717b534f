import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { Library } from '#lib/content/library.ts';
import type { Choice } from '#lib/live/choice.ts';
import type { FlowMove } from '#lib/live/moves.ts';
import type { Round } from '#lib/live/phases.ts';
import type { RemoteView } from '#lib/live/remote-view.ts';
import type { LiveAnswer } from '#lib/server/live/answer.ts';
import { deskLooks, deskSends } from '#lib/server/live/desk.ts';
import { openHub, type Hub } from '#lib/server/live/hub.ts';
import { phoneSends } from '#lib/server/live/phone.ts';
import { startLive } from '#lib/server/live/start.ts';

// A session by its use cases, with devices that keep what theirs keep in a browser.

const device = 'laptop-of-the-leader';

type Terms = Omit<Parameters<typeof openHub>[0], 'grace'> & { library: Library; leader: string };

/** The body of an answer that must be there. */
export function bodyOf<Body>(answer: LiveAnswer): Body {
	if (!answer.ok) throw new Error(answer.refused);
	return answer.body as Body;
}

export class Meeting {
	hub: Hub;
	code = '';
	projector = '';
	/** What attending completes. */
	module: string | null = null;
	readonly terms: Terms;

	constructor(terms: Terms) {
		this.terms = terms;
		this.hub = openHub({ ...terms, grace: 0 });
	}

	/** Starts a session with these cards or statements. */
	async start(...agenda: string[]): Promise<void> {
		const settings = { exact: false, manager: false };
		const { module } = this;
		const asked = { agenda, settings, unitId: null, form: 'room', kind: 'team', module };
		const answer = await startLive(this.hub, this.terms.library, this.#who(), asked);
		Object.assign(this, bodyOf<{ code: string; projector: string }>(answer));
	}

	/** The process ends without a word, and another one begins. */
	restart(grace = 0): void {
		this.hub = openHub({ ...this.terms, grace });
	}

	async look(): Promise<RemoteView> {
		const { library } = this.terms;
		return bodyOf<{ view: RemoteView }>(await deskLooks(this.hub, library, this.#who())).view;
	}

	/** Presses buttons of the remote, each on the view it has by then. */
	async press(...moves: FlowMove['move'][]): Promise<void> {
		for (const move of moves) await this.send({ move, turn: (await this.look()).turn });
	}

	async send(body: object): Promise<RemoteView> {
		const answer = await deskSends(this.hub, this.terms.library, this.#who(), body);
		return bodyOf<{ view: RemoteView }>(answer).view;
	}

	/** New devices that have joined. */
	async phones(count: number): Promise<Device[]> {
		const devices = Array.from({ length: count }, () => new Device(this));
		for (const each of devices) await each.join();
		return devices;
	}

	/** Waits for what is done when nobody waits: sealing away, and closing. */
	async settled(): Promise<void> {
		const running = await this.hub.running.get(this.code);
		await running?.turn;
	}

	#who() {
		return { code: this.code, personId: this.terms.leader, device };
	}
}

export class Device {
	secret: string | undefined;
	readonly tokens: string[] = [];
	readonly #meeting: Meeting;
	readonly #address = randomBytes(4).join('.');
	#sequence = 0;

	constructor(meeting: Meeting) {
		this.#meeting = meeting;
	}

	async join(): Promise<void> {
		this.secret = bodyOf<{ seat: string }>(await this.send({ move: 'join' })).seat;
	}

	async choose(item: string, round: Round, choice: Choice): Promise<void> {
		const sequence = ++this.#sequence;
		const sent = await this.send({ move: 'choose', item, round, choice, sequence });
		const { token } = bodyOf<{ token: string }>(sent);
		expect(token).toHaveLength(891);
		this.tokens.push(token);
	}

	rate(score: number): Promise<LiveAnswer> {
		return this.send({ move: 'rate', score, sequence: ++this.#sequence });
	}

	async handIn(tokens: readonly string[] = this.tokens): Promise<string[]> {
		return bodyOf<{ refused: string[] }>(await this.send({ move: 'hand-in', tokens })).refused;
	}

	send(body: object): Promise<LiveAnswer> {
		const { hub, code, terms } = this.#meeting;
		const phone = { code, secret: this.secret, address: this.#address };
		return phoneSends(hub, terms.library, phone, body);
	}
}

import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { answer, beginStream, serve } from '#lib/line/server.fixture.ts';
import { handIn } from '#lib/live/hand-in.ts';
import { seatMoveSchema, type FlowMove } from '#lib/live/moves.ts';
import { led, scale, card, seat, start } from '#lib/live/session.fixture.ts';
import { restored, stored, type Session } from '#lib/live/session.ts';
import { step } from '#lib/live/step.ts';
import { tokenBytes, tokenOf } from '#lib/live/token.ts';
import { view } from '#lib/live/view.ts';

/** The one phone of these tests. */
const hash = seat(1);
export const secret = 's'.repeat(43);

/** A session as the server holds it, over HTTP, with one seat; tokens are not sealed. */
export class PhoneServer {
	session: Session = led(start([card('a'), scale('b')]), 'next', 'next');
	/** What phones sent. */
	readonly heard: { move: string; tokens?: string[]; sequence?: number }[] = [];
	/** Answers that are lost on the way, though what was sent has arrived. */
	lost = 0;
	/** Nobody is let in any more. */
	over = false;
	address = '';
	#streams = new Set<() => void>();
	#close = async () => {};

	async open(): Promise<void> {
		const server = await serve((request, response) => {
			if (this.over) return answer(response, 410, { refused: 'session-over' });
			if (request.method === 'POST') return void this.#post(request, response);
			if (!request.url?.endsWith('/stream')) return answer(response, 200, { view: this.view() });
			beginStream(response);
			const tell = () =>
				void response.write(`event: view\ndata: ${JSON.stringify(this.view())}\n\n`);
			this.#streams.add(tell);
			response.on('close', () => this.#streams.delete(tell));
			tell();
		});
		this.address = server.address;
		this.#close = server.close;
	}

	close = () => this.#close();

	view = () => ({
		...view(this.session, { role: 'phone', seat: hash }),
		words: null,
		asksNames: false
	});

	/** The facilitator presses buttons. */
	press(...moves: FlowMove['move'][]): void {
		this.session = led(this.session, ...moves);
		for (const tell of this.#streams) tell();
	}

	/** The process is gone, with everything in its memory, and another one begins. */
	restart(): void {
		this.session = restored(stored(this.session), Date.now());
		for (const tell of this.#streams) tell();
	}

	async #post(request: IncomingMessage, response: Parameters<typeof answer>[0]) {
		let text = '';
		for await (const bytes of request) text += String(bytes);
		const body = JSON.parse(text);
		this.heard.push(body);
		const [status, said] = this.#take(body);
		if (this.lost-- > 0) request.socket.destroy();
		else answer(response, status, said);
	}

	#take(body: { move: string; tokens?: string[] }): [number, object] {
		if (body.move === 'hand-in') {
			const tokens = body.tokens!.map((token) => new Uint8Array(Buffer.from(token, 'base64')));
			this.session = handIn(this.session, hash, tokens).session;
			return this.#take({ move: 'join' });
		}
		const move = v.parse(seatMoveSchema, { ...body, seat: hash });
		const outcome = step(this.session, move);
		if (!outcome.ok) return [409, { refused: outcome.refused, view: this.view() }];
		this.session = outcome.value;
		if (move.move === 'join') return [200, { seat: secret, view: this.view() }];
		const token = move.move === 'choose' ? tokenOf(this.session, hash, move) : null;
		if (!token) return [200, { view: this.view() }];
		return [200, { token: Buffer.from(tokenBytes(token)).toString('base64') }];
	}
}

import type { LineRefusal } from '#lib/line/answer.ts';
import { openLine, type LineState, type LineTerms } from '#lib/line/line.ts';
import { usualPace } from '#lib/line/pace.ts';
import { send } from '#lib/line/send.ts';
import { browserWakes } from '#lib/line/wakes.ts';
import type { Choice } from '#lib/live/choice.ts';
import { nameOf } from '#lib/live/question.ts';
import type { PhoneScreen } from '#lib/live/words.ts';
import type { Phone } from '../context.ts';
import { secondsLeft } from './turn-clock.ts';

/** `cover`: nothing of anybody is on the screen. */
export type Stage = 'cover' | 'choosing' | 'sending' | 'done' | 'late' | 'failed';

/** Milliseconds for which the end of a turn is shown. */
const shown = 8_000;
const freshTurn = () => `${Math.random()}`;

/**
 * A tablet that goes around. Every turn takes a seat of its own, sends one choice and forgets both: nothing
 * of it is kept, so a restart of the server loses what this tablet sent of an item that is not over.
 */
export class Tablet implements Phone {
	view = $state.raw() as PhoneScreen;
	line = $state.raw<LineState>('connecting');
	gone = $state.raw<LineRefusal | null>(null);
	stage = $state.raw<Stage>('cover');
	/** Seconds until the turn ends by itself; null while somebody is busy. */
	left = $state.raw<number | null>(null);
	/** Orders the options, in each turn differently. */
	seat = $state.raw(freshTurn());
	#chosen = $state.raw<Record<string, number>>({});
	#touchedAt = 0;
	#uncover: ReturnType<typeof setTimeout> | undefined;
	readonly #terms: LineTerms;

	readonly trouble = null;
	readonly isUnsent = false;
	readonly score = null;
	readonly noMark = false;
	readonly canChange = false;
	readonly plain = null;

	constructor(view: PhoneScreen, terms: LineTerms = { pace: usualPace, wakes: browserWakes }) {
		this.view = view;
		this.#terms = terms;
	}

	/** Watches the session, until what it returns is called. */
	begin(): () => void {
		const address = `/live/seat/${this.view.code}`;
		const line = openLine<PhoneScreen>(
			{
				...{ stream: `${address}/stream`, look: address },
				onView: (view) => this.#see(view),
				onState: (state, refused) => {
					this.line = state;
					if (state === 'gone') this.gone = refused ?? 'session-over';
				}
			},
			this.#terms
		);
		const clock = setInterval(() => this.#tick(), 1_000);
		return () => {
			line.close();
			clearInterval(clock);
			clearTimeout(this.#uncover);
		};
	}

	/** How many have chosen on this tablet in the round that is open. */
	get chosen(): number {
		const { asks } = this.view;
		return asks ? (this.#chosen[nameOf(asks)] ?? 0) : 0;
	}

	own = () => null;
	rate = () => {};
	erase = () => this.cover();

	/** Somebody's turn begins. */
	take(): void {
		this.#show('choosing');
	}

	/** Nothing of a turn is left on the screen. */
	cover(): void {
		this.#show('cover');
	}

	/** Somebody is busy with it. */
	touch(): void {
		this.#touchedAt = Date.now();
		this.left = null;
	}

	choose(choice: Choice): void {
		void this.#send(choice);
	}

	async #send(choice: Choice): Promise<void> {
		const { asks, code } = this.view;
		if (!asks) return this.#show('late');
		this.#show('sending');
		const post = <Body>(body: object, headers?: HeadersInit) =>
			send<Body>(`/live/seat/${code}`, body, headers, this.#terms.pace);
		const joined = await post<{ seat: string }>({ move: 'join' });
		if (!joined.ok) return this.#end('failed');
		const headers = { authorization: `Bearer ${joined.body.seat}` };
		const sent = await post({ move: 'choose', ...asks, choice, sequence: 1 }, headers);
		if (!sent.ok) return this.#end('refused' in sent ? 'late' : 'failed');
		const name = nameOf(asks);
		this.#chosen = { ...this.#chosen, [name]: (this.#chosen[name] ?? 0) + 1 };
		this.#end('done');
	}

	#end(stage: 'done' | 'late' | 'failed') {
		this.#show(stage);
		this.#uncover = setTimeout(() => this.cover(), shown);
	}

	#show(stage: Stage) {
		clearTimeout(this.#uncover);
		this.stage = stage;
		this.seat = freshTurn();
		this.touch();
	}

	/** A turn is of one question: when the group goes on, it is over. */
	#see(view: PhoneScreen) {
		const before = this.view.asks && nameOf(this.view.asks);
		this.view = view;
		const now = view.asks && nameOf(view.asks);
		if (this.stage === 'choosing' && before !== now) this.cover();
	}

	#tick() {
		if (this.stage !== 'choosing') return;
		this.left = secondsLeft(Date.now() - this.#touchedAt);
		if (this.left === 0) this.cover();
	}
}

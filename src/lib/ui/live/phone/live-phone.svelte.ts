import { tabShelf } from '#lib/device/shelf.ts';
import type { LineRefusal } from '#lib/line/answer.ts';
import { openLine, type Line, type LineState, type LineTerms } from '#lib/line/line.ts';
import { newNap } from '#lib/line/nap.ts';
import { spread, usualPace } from '#lib/line/pace.ts';
import { send, type Sent } from '#lib/line/send.ts';
import { browserWakes } from '#lib/line/wakes.ts';
import type { Choice } from '#lib/live/choice.ts';
import type { Round } from '#lib/live/phases.ts';
import { nameOf } from '#lib/live/question.ts';
import type { PhoneScreen } from '#lib/live/words.ts';
import type { Phone } from './context.ts';
import { isLater } from './is-later.ts';
import { forget, keep, readKept, seatOnly, withToken, type Kept, type Message } from './kept.ts';

/** What the server answers a phone. */
type Body = { seat?: string; token?: string; view?: PhoneScreen };

/** Milliseconds before a message that did not arrive is tried again. */
const patience = 3_000;
/** How often a message gets a new number because another tab of the same seat was first. */
const mostRenumbered = 3;

/**
 * The seat of this phone: joins, keeps its line, sends what was chosen until the server has it, and comes
 * back with its tokens after a restart of the server.
 */
export class LivePhone implements Phone {
	view = $state.raw() as PhoneScreen;
	line = $state.raw<LineState>('connecting');
	/** Why the phone can take no further part. */
	gone = $state.raw<LineRefusal | null>(null);
	/** A message did not get through, whatever the line says. */
	isStuck = $state.raw(false);
	/** Why the last choice was not taken. */
	trouble = $state.raw<LineRefusal | null>(null);
	#kept = $state.raw() as Kept;
	/** Choices that were taken since the last whole view. */
	#taken = $state.raw<Record<string, Choice>>({});

	readonly #code: string;
	readonly #terms: LineTerms;
	readonly #tab = tabShelf();
	readonly #nap = newNap();
	#open: Line | undefined;
	#sitting: Promise<void> | undefined;
	#isSending = false;
	#isOver = false;

	/** @param seat of a form that was sent before the script was there */
	constructor(
		{ view, seat }: { view: PhoneScreen; seat: string | null },
		terms: LineTerms = { pace: usualPace, wakes: browserWakes }
	) {
		this.view = view;
		this.#code = view.code;
		this.#terms = terms;
		const kept = readKept(this.#tab, view.code);
		this.#keep({ ...kept, seat: seat ?? kept.seat });
	}

	/** Takes part, until what it returns is called. */
	begin(): () => void {
		if (this.#kept.seat) this.#connect();
		else void this.#sit();
		return () => this.#stop();
	}

	/** Whether screens are needed that come after the first choice, or soon will be. */
	get needsLater(): boolean {
		if (this.gone || this.trouble || Object.keys(this.#taken).length > 0) return true;
		return isLater(this.view);
	}

	/** What is chosen in a round of this item; also where the server has not answered yet. */
	own(round: Round): Choice | null {
		const item = this.view.item?.key ?? '';
		const { unsent } = this.#kept;
		const isHere = unsent?.move === 'choose' && unsent.item === item && unsent.round === round;
		if (isHere) return unsent.choice;
		return this.#taken[nameOf({ item, round })] ?? this.view.own[round] ?? null;
	}

	readonly plain = null;
	readonly canChange = true;

	get seat(): string | null {
		return this.#kept.seat;
	}

	/** A message is under way. */
	get isUnsent(): boolean {
		return this.#kept.unsent !== null;
	}

	get score(): number | null {
		const { unsent } = this.#kept;
		return unsent?.move === 'rate' ? unsent.score : this.view.score;
	}

	get noMark(): boolean {
		return this.#kept.noMark;
	}

	choose(choice: Choice): void {
		const { asks } = this.view;
		if (asks) this.#post({ move: 'choose', ...asks, choice, sequence: this.#nextNumber() });
	}

	/** A mark of 1 to 10, or none. */
	rate(score: number | null): void {
		this.#keep({ ...this.#kept, noMark: score === null });
		if (score !== null) this.#post({ move: 'rate', score, sequence: this.#nextNumber() });
	}

	/** Erases what this tab kept of the session. */
	erase(): void {
		this.#stop();
		forget(this.#tab, this.#code);
	}

	#stop() {
		this.#isOver = true;
		this.#open?.close();
		this.#nap.wake();
	}

	#nextNumber = () => Math.max(this.#kept.sequence + 1, this.view.next);

	#keep(kept: Kept) {
		this.#kept = this.view.phase === 'ended' ? seatOnly(kept) : kept;
		if (!this.#isOver) keep(this.#tab, this.#code, this.#kept);
	}

	#leave(refused: LineRefusal) {
		this.gone = refused;
		this.erase();
	}

	#headers = (): Record<string, string> =>
		this.#kept.seat ? { authorization: `Bearer ${this.#kept.seat}` } : {};

	#send = (body: object): Promise<Sent<Body>> =>
		send(`/live/seat/${this.#code}`, body, this.#headers(), this.#terms.pace);

	#connect() {
		this.#open ??= openLine<PhoneScreen>(
			{
				stream: `/live/seat/${this.#code}/stream`,
				look: `/live/seat/${this.#code}`,
				headers: this.#headers,
				onView: (view) => this.#see(view),
				onState: (line, refused) => this.#hear(line, refused)
			},
			this.#terms
		);
	}

	#hear(line: LineState, refused?: LineRefusal) {
		this.line = line;
		// At the end the line goes too; the last screen stays.
		if (line === 'gone' && this.view.phase !== 'ended') this.#leave(refused ?? 'session-over');
		if (line === 'live' || line === 'polling') this.#nap.wake();
	}

	#see(view: PhoneScreen) {
		if (view.sequence < this.view.sequence) return;
		this.view = view;
		if (view.phase === 'ended') this.#keep(this.#kept);
		if (!view.joined && view.phase !== 'ended') void this.#sit();
		else void this.#flush();
	}

	/** Takes a seat; one that was lost in a restart comes back with its choices. */
	#sit(): Promise<void> {
		return (this.#sitting ??= this.#join().finally(() => (this.#sitting = undefined)));
	}

	async #join(): Promise<void> {
		const tokens = Object.values(this.#kept.tokens);
		const move = tokens.length > 0 ? 'hand-in' : 'join';
		const sent = await this.#send(move === 'join' ? { move } : { move, tokens });
		if (this.#isOver) return;
		if (sent.ok) {
			const { seat, view } = sent.body;
			if (seat) this.#keep({ ...this.#kept, seat });
			this.#taken = {};
			this.#connect();
			if (view?.joined) this.#see(view);
		} else if ('offline' in sent || sent.refused === 'wait') {
			this.line = 'offline';
			await this.#nap.wait(spread('offline' in sent ? patience : 1000 * (sent.seconds ?? 60)));
			if (!this.#isOver) return this.#join();
		} else {
			this.#leave(sent.refused);
		}
	}

	#post(message: Message) {
		this.trouble = null;
		this.#keep({ ...this.#kept, sequence: message.sequence, unsent: message });
		void this.#flush();
	}

	/** Sends what is under way until it has an answer; the newest, where it was changed meanwhile. */
	async #flush(): Promise<void> {
		if (this.#isSending || !this.#kept.seat) return;
		this.#isSending = true;
		for (let renumbered = 0; this.#kept.unsent && !this.#isOver;) {
			const message = this.#kept.unsent;
			const sent = await this.#send(message);
			this.isStuck = 'offline' in sent;
			if (sent.ok) this.#acknowledged(message, sent.body);
			else if ('offline' in sent) {
				this.#open?.refresh();
				await this.#nap.wait(spread(patience));
			} else if (sent.refused === 'wait') await this.#nap.wait(1000 * (sent.seconds ?? 60));
			else if (sent.refused === 'unknown-seat')
				await this.#sit().then(() => this.#nap.wait(spread(this.#terms.pace.again)));
			else if (sent.refused === 'replayed' && renumbered++ < mostRenumbered)
				this.#renumber(message, sent.view as PhoneScreen);
			else this.#refused(message, sent.refused, sent.view as PhoneScreen | undefined);
		}
		this.#isSending = false;
	}

	#acknowledged(message: Message, { token, view }: Body) {
		const { unsent } = this.#kept;
		const kept = { ...this.#kept, unsent: unsent === message ? null : unsent };
		if (message.move === 'choose' && token) {
			this.#taken = { ...this.#taken, [nameOf(message)]: message.choice };
			this.#keep(withToken(kept, message, token));
		} else {
			this.#keep(kept);
			if (view) this.#see(view);
		}
	}

	#renumber(message: Message, view: PhoneScreen) {
		if (this.#kept.unsent !== message) return;
		const sequence = Math.max(this.#kept.sequence + 1, view.next);
		this.#keep({ ...this.#kept, sequence, unsent: { ...message, sequence } });
	}

	#refused(message: Message, refused: LineRefusal, view?: PhoneScreen) {
		if (this.#kept.unsent === message) this.#keep({ ...this.#kept, unsent: null });
		if (message.move === 'choose') this.trouble = refused;
		if (view) this.#see(view);
	}
}

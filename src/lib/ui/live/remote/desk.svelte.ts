import { openLine, type Line, type LineState } from '#lib/line/line.ts';
import type { LineRefusal } from '#lib/line/answer.ts';
import { send } from '#lib/line/send.ts';
import type { DeskMove, FlowMove } from '#lib/live/moves.ts';
import type { HardMoment, RemoteScreen } from '#lib/live/words.ts';
import { forgetTyped, rememberTyped, typedIn, type TypedQuestion } from './tab.ts';

type Without<Union, Key extends string> = Union extends unknown ? Omit<Union, Key> : never;
/** What a remote sends beside leading the group on; the server knows who sends it, and when. */
export type DeskAct = Without<DeskMove, 'by' | 'now'>;

type Body = {
	view: RemoteScreen;
	projector: string;
	moments?: HardMoment[];
	notes?: Record<string, string>;
};

/** Where the remote of a session asks. `device`: its own name, random. */
export type DeskEnds = { code: string; url: string; device: string; secret?: string };

/** The remote of a session as it is on this device: the last view, and what was refused. */
export class Desk {
	screen = $state.raw<RemoteScreen | null>(null);
	state = $state<LineState>('connecting');
	gone = $state<LineRefusal | null>(null);
	/** Why the last thing was not done. */
	refused = $state<LineRefusal | 'offline' | null>(null);
	projector = $state('');
	moments = $state.raw<HardMoment[]>([]);
	/** What was noted beside an item when the meeting was prepared, by its key. */
	notes = $state.raw<Record<string, string>>({});
	readonly code: string;
	readonly #url: string;
	readonly #headers: Record<string, string>;
	readonly #line: Line;
	/** The turn in which something was pressed that has no answer yet. */
	#pressed: number | null = null;
	/** Keys of questions that are being typed again. */
	#retyped: readonly string[] = [];

	constructor({ code, url, device, secret }: DeskEnds) {
		this.code = code;
		const asked = `?device=${device}`;
		this.#url = url + asked;
		this.#headers = secret ? { authorization: `Bearer ${secret}` } : {};
		this.#line = openLine<RemoteScreen>({
			...{ stream: `${url}/stream${asked}`, look: this.#url },
			headers: () => this.#headers,
			onView: (view) => this.#take(view),
			onState: (state, refused) => {
				this.state = state;
				this.gone = refused ?? null;
				if (state === 'live' && this.moments.length === 0) void this.#look();
			}
		});
		void this.#look();
	}

	close(): void {
		this.#line.close();
	}

	/** Leads the group on; a second press in the same turn does nothing. */
	async press(move: FlowMove['move']): Promise<void> {
		const turn = this.screen?.turn;
		if (turn === undefined || this.#pressed === turn) return;
		this.#pressed = turn;
		await this.#send({ move, turn });
		this.#pressed = null;
	}

	/** @returns whether it was done */
	act(act: DeskAct): Promise<boolean> {
		return this.#send(act);
	}

	/** Adds a question that was typed here, and remembers its words in this tab. */
	async ask(typed: TypedQuestion, move: 'add-question' | 'retype-question'): Promise<boolean> {
		const isDone = await this.#send({ move, ...typed });
		if (isDone) rememberTyped(sessionStorage, this.code, typed);
		return isDone;
	}

	async #send(body: object): Promise<boolean> {
		this.refused = null;
		const sent = await send<Body>(this.#url, body, this.#headers);
		if (sent.ok) this.#take(sent.body.view);
		else if ('offline' in sent) this.refused = 'offline';
		else {
			if (sent.view) this.#take(sent.view as RemoteScreen);
			this.refused = sent.refused;
		}
		return sent.ok;
	}

	/** What only the first answer has: the secret of the projector, hard minutes, and notes. */
	async #look(): Promise<void> {
		const response = await fetch(this.#url, { headers: this.#headers }).catch(() => null);
		if (!response?.ok) return;
		const body = (await response.json()) as Body;
		this.projector = body.projector;
		this.moments = body.moments ?? [];
		this.notes = body.notes ?? {};
		this.#take(body.view);
	}

	#take(view: RemoteScreen): void {
		if (this.screen && view.sequence < this.screen.sequence) return;
		this.screen = view;
		if (view.phase === 'ended') forgetTyped(sessionStorage, this.code);
		else if (view.holds) void this.#retype(view);
	}

	/** After a restart the server has lost the words of questions that were typed on this device. */
	async #retype({ agenda }: RemoteScreen): Promise<void> {
		const lost = agenda.flatMap(({ item, isTyped, isOver }) => (isTyped || isOver ? [] : item.key));
		for (const typed of typedIn(sessionStorage, this.code)) {
			if (!lost.includes(typed.key) || this.#retyped.includes(typed.key)) continue;
			this.#retyped = [...this.#retyped, typed.key];
			await this.#send({ move: 'retype-question', ...typed });
			this.#retyped = this.#retyped.filter((key) => key !== typed.key);
		}
	}
}

import type { PhoneView } from './phone-view.ts';
import type { RemoteView } from './remote-view.ts';
import type { Meeting } from './meeting.ts';
import type { ProjectorView } from './view.ts';

/** What a screen shows of the item the group is at. Content is Dutch, whatever the language of the screen. */
export type Words = DilemmaWords | SlideWords | StepWords;

/** `easy`: written at A2, with a pictogram for each option. */
export type DilemmaWords = {
	kind: 'dilemma';
	title: string;
	easy: boolean;
	/** Empty for a statement. */
	situation: string;
	question: string;
	options: OptionWords[];
	/** For and against a statement; the options of a card have their own. */
	pros: string[];
	cons: string[];
	/** What is fixed and whom to talk to; only at the end, when nobody chooses any more. */
	ground: Ground | null;
};

/** Arguments come once the first round is closed: before that they would steer. */
export type OptionWords = {
	id: string;
	text: string;
	pictogram: string | null;
	pros: string[];
	cons: string[];
};

export type Ground = { essence: string; articles: Article[]; contacts: Contact[] };
export type Article = { label: string; article: string; text: string };
export type Contact = { name: string; role: string | null; phone: string | null };

export type SlideWords = {
	kind: 'slide';
	title: string;
	text: string;
	image: { src: string; alt: string } | null;
	video: { src: string; captions: string; title: string; transcript: string } | null;
	pdf: { src: string; page: number; alt: string } | null;
	contacts: Contact[];
};

/** A step of a method; `minutes` is what it usually takes. */
export type StepWords = {
	kind: 'step';
	method: string;
	step: number;
	of: number;
	title: string;
	text: string;
};

/** What the facilitator reads at an item; on no other screen. */
export type Guide = {
	goal: string;
	opening: string;
	probes: string[];
	cautions: string[];
	closing: string;
	whatIf: string[];
	minutes: number;
};

/** A hard moment in a group: what to say word for word, what to do, and whom to call. */
export type HardMoment = {
	id: string;
	title: string;
	say: string[];
	do: string[];
	contacts: Contact[];
};

/** What each screen gets: its view, with the words, and what the meeting is. */
export type PhoneScreen = PhoneView & {
	words: Words | null;
	/** Attending completes a module, so there is a list of names. */
	asksNames: boolean;
};
export type ProjectorScreen = ProjectorView & { words: Words | null };
export type RemoteScreen = RemoteView & {
	words: Words | null;
	guide: Guide | null;
	meeting: Meeting;
	/** The words of each item of the agenda, in order: a title to find it by. */
	titles: string[];
	/** Other remotes that are there now. */
	others: OtherRemote[];
	/** The secret with which somebody without an account leads too; null for who came in with it. */
	guest: string | null;
};

/** A device that may lead. `name`: of the facilitator; empty for a guest, and for who is one. */
export type OtherRemote = { id: string; name: string; isGuest: boolean; holds: boolean };

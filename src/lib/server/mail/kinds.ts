type Terms = {
	/** `always`: at any hour. `office`: on workdays from nine to five. */
	hours: 'always' | 'office';
	/** The values that its row keeps. Never a token, a link or a text. */
	keeps: readonly string[];
	/** It carries a link with a token, which `links.ts` makes at the moment of sending. */
	link?: true;
	/** The receiver can do without it, by one click. */
	optional?: true;
};

const reminder = { hours: 'office', keeps: ['programme', 'round'] } as const;
const digest = { hours: 'office', keeps: ['round'], optional: true } as const;

/** Every mail that the product sends: a closed list. Its words stand in i18n/mail-subjects.ts and beside it. */
export const mailKinds = {
	invitation: { hours: 'always', keeps: [], link: true },
	'password-recovery': { hours: 'always', keeps: [], link: true },
	'reminder-start': reminder,
	'reminder-half-way': reminder,
	'reminder-week': reminder,
	'reminder-day': reminder,
	'reminder-overdue': reminder,
	'digest-manager': digest,
	'digest-hr': digest
} as const satisfies Record<string, Terms>;

export type MailKind = keyof typeof mailKinds;

/** Kinds of mail of which the link is made when it is sent. */
export type LinkKind = {
	[Kind in MailKind]: (typeof mailKinds)[Kind] extends { link: true } ? Kind : never;
}[MailKind];

/** What a row of one kind keeps, as texts. */
export type MailData<Kind extends MailKind> = Record<
	(typeof mailKinds)[Kind]['keeps'][number],
	string
>;

/** The terms of a kind. */
export const termsOf = (kind: MailKind): Terms => mailKinds[kind];

/** Which words stand under it. */
export const footOf = (kind: MailKind): 'account' | 'reminder' | 'digest' =>
	termsOf(kind).link ? 'account' : termsOf(kind).optional ? 'digest' : 'reminder';

/** Reads a kind; `undefined` for one that is not in the list any more. */
export const asMailKind = (text: string): MailKind | undefined =>
	Object.hasOwn(mailKinds, text) ? (text as MailKind) : undefined;

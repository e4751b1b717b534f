type Terms = {
	/** `always`: at any hour. `office`: on workdays from nine to five. */
	hours: 'always' | 'office';
	/** The values that its row keeps. Never a token, a link or a text. */
	keeps: readonly string[];
	/** It carries a link with a token, which `links.ts` makes at the moment of sending. */
	link?: true;
	/** It is about with what the receiver signs in, and goes to the address that they sign in with. */
	account?: true;
	/** The receiver can do without it, by one click. */
	optional?: true;
};

const reminder = { hours: 'office', keeps: ['programme', 'round'] } as const;
const digest = { hours: 'office', keeps: ['round'], optional: true } as const;

/** Every mail that the product sends: a closed list. Its words stand in i18n/mail-subjects.ts and beside it. */
export const mailKinds = {
	invitation: { hours: 'always', keeps: [], link: true },
	'password-recovery': { hours: 'always', keeps: [], link: true },
	'key-changed': { hours: 'always', keeps: ['what'], account: true },
	'address-changed': { hours: 'always', keeps: [], account: true },
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
export function footOf(kind: MailKind): 'account' | 'reminder' | 'digest' {
	const { link, account, optional } = termsOf(kind);
	return link || account ? 'account' : optional ? 'digest' : 'reminder';
}

/** Reads a kind; `undefined` for one that is not in the list any more. */
export const asMailKind = (text: string): MailKind | undefined =>
	Object.hasOwn(mailKinds, text) ? (text as MailKind) : undefined;

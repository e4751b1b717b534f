import type { Actor } from './any/agents.ts';
import type { AnyStatement } from './any/statement.ts';
import { base, verbs } from './verbs.ts';

type Words = Record<string, string>;

/** A statement as somebody reads it: what is not said is left out. */
export type Readable = {
	/** Empty: nobody in particular, an account that leads nowhere. */
	who: string;
	/** How `who` is known: an address, an account, a hash. */
	known: string | undefined;
	/** The same as short as somebody recognises it. */
	shortly: string | undefined;
	verb: string;
	what: string;
	/** The IRI of an activity, the id of a statement that is referred to, how somebody is known. */
	about: string | undefined;
	/** `about`, when it is an activity. */
	activity: string | undefined;
	completion?: boolean;
	success?: boolean;
	/** The scaled score, from -1 to 1. */
	score?: number;
	response?: string;
	duration?: string;
	/** Names of what it was a part of. */
	within: string[];
};

/** The text of a language map for a reader: in their language, in Dutch, in English, or the first there is. */
export function wordsFor(map: Words | undefined, language: 'nl' | 'en'): string | undefined {
	const tags = Object.keys(map ?? {});
	const of = (lang: string) => tags.find((tag) => tag.toLowerCase().split('-')[0] === lang);
	const tag = of(language) ?? of('nl') ?? of('en') ?? tags[0];
	return tag === undefined ? undefined : map![tag];
}

/** How an agent or group is known, in one line; `undefined` of a nameless group. */
export function knownAs(who: Actor): string | undefined {
	if (who.mbox) return who.mbox.replace(/^mailto:/, '');
	if (who.account) return `${who.account.name} (${who.account.homePage})`;
	return who.openid ?? who.mbox_sha1sum;
}

/** The same, when it says more to somebody than a code of our own. */
const shortlyKnownAs = (who: Actor): string | undefined =>
	who.account?.homePage.startsWith(`${base}/`) ? undefined : knownAs(who);

/** Home page of accounts that lead to nobody: of a choice, and of who was erased. */
const nowhere = `${base}/anonymous`;

/** What an agent or group is called: by name, by how it is known, or by its members. */
export function nameOf(who: Actor): string {
	const members = 'member' in who ? who.member?.map(nameOf).join(', ') : undefined;
	return who.name ?? who.account?.name ?? knownAs(who) ?? members ?? '';
}

/** The last part of an IRI, which tends to say what it is. */
const endOf = (iri: string): string => iri.split(/[/#]/).findLast((part) => part !== '') ?? iri;

/** A statement in words of a language. */
export function readable(statement: AnyStatement, language: 'nl' | 'en'): Readable {
	const { actor, verb, object, result, context } = statement;
	const own = Object.values(verbs).find(({ id }) => id === verb.id);
	const activities = Object.values(context?.contextActivities ?? {}).flat();
	const isNobody = actor.account?.homePage === nowhere;
	return {
		who: isNobody ? '' : nameOf(actor),
		known: isNobody ? undefined : knownAs(actor),
		shortly: isNobody ? undefined : shortlyKnownAs(actor),
		verb: wordsFor(own?.display ?? verb.display, language) ?? endOf(verb.id),
		...aboutOf(object, language),
		...(result?.completion !== undefined && { completion: result.completion }),
		...(result?.success !== undefined && { success: result.success }),
		...(result?.score?.scaled !== undefined && { score: result.score.scaled }),
		...(result?.response !== undefined && { response: result.response }),
		...(result?.duration !== undefined && { duration: result.duration }),
		within: [...new Set(activities.map((activity) => aboutOf(activity, language).what))]
	};
}

function aboutOf(
	object: AnyStatement['object'],
	language: 'nl' | 'en'
): Pick<Readable, 'what' | 'about' | 'activity'> {
	const activity = undefined;
	switch (object.objectType) {
		case 'Agent':
		case 'Group':
			return { what: nameOf(object), about: knownAs(object), activity };
		case 'StatementRef':
			return { what: object.id, about: object.id, activity };
		case 'SubStatement': {
			const { who, verb, what, ...rest } = readable(object, language);
			return { what: `${who} – ${verb} – ${what}`, about: rest.about, activity: rest.activity };
		}
		default: {
			const { id, definition } = object as { id: string; definition?: { name?: Words } };
			return { what: wordsFor(definition?.name, language) ?? endOf(id), about: id, activity: id };
		}
	}
}

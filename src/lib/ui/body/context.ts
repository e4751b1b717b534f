import { createContext } from 'svelte';

/** Someone who answers under a code of the vocabulary. */
export type BodyContact = { name: string; phone?: string; mail?: string; link?: string };

/** What the components inside a content body know; every text has its settings filled in. */
export type BodyContext = {
	organisation: {
		settings: Record<string, string>;
		conduct: Record<string, { article: string; link?: string; text?: string }>;
		contacts: Record<string, BodyContact[]>;
	};
	/** Labels of the vocabulary: subjects of the code of conduct, people to consult. */
	labels: { conduct: Record<string, string>; consult: Record<string, string> };
	/** The rules of the case the body belongs to; empty for other kinds. */
	rules: {
		id: string;
		situation: string;
		verdict: 'allowed' | 'not-allowed' | 'ask-first';
		why: string;
		adjustable: boolean;
	}[];
};

/** Set by Body.svelte, read by the components an author may use. */
export const [useBody, provideBody] = createContext<() => BodyContext>();

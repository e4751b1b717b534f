import type { ItemDraft } from '#lib/dilemma/edit/field.ts';

type Values = Record<string, unknown>;

/** What the product fills in and nobody types. `author`, `licence`: where the draft names none. */
export type Filled = {
	id: string;
	version: number;
	ballotVersion: number;
	date: string;
	author: string;
	licence: string;
};

const setting = /\[\[([^\]]*)\]\]/g;

/**
 * A draft with all that nobody types: as the front matter of an item, to be read by its schema, and its
 * "read more". What is not filled in stays absent.
 */
export function completed(draft: ItemDraft, filled: Filled): { front: Values; more: string } {
	const { kind, more = '', from: _from, ...typed } = draft;
	const { id, version, ballotVersion, date, author, licence } = filled;
	const provenance = { author, licence, ...(typed.provenance as Values | undefined), date };
	const used = [...JSON.stringify(typed).matchAll(setting)].map(([, name]) => name!);
	const front: Values = {
		...{ schema: 1, id, kind, status: 'published', version, language: 'nl' },
		...typed,
		...byKind(draft, ballotVersion),
		settings: [...new Set([...used, ...settingsOf(String(more))])],
		accessibility: kind === 'knowledge' && hasVideo(typed) ? { transcript: true } : {},
		provenance
	};
	return { front, more: String(more) };
}

const settingsOf = (text: string) => [...text.matchAll(setting)].map(([, name]) => name!);

function byKind({ kind }: ItemDraft, ballotVersion: number): Values {
	switch (kind) {
		case 'card':
		case 'statement':
			return {
				ballotVersion,
				ballot: { rounds: 2, reveal: 'after-last-round', minimum: 5, pass: true }
			};
		case 'reflection':
			return { storage: 'device' };
		default:
			return {};
	}
}

const hasVideo = ({ slides }: Values) =>
	Array.isArray(slides) && slides.some((slide: Values) => slide.video !== undefined);

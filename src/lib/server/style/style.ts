import { pairsOf, unreadable, type PlaceId } from '../../house-style/contrast-pairs.ts';
import { tokensOf } from '../../house-style/sheet.ts';
import { readTokens, writeTokens, type TokenProblem } from '../../house-style/token-sheet.ts';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	addStyle,
	logoInForce,
	styleBefore,
	styleInForce,
	type HouseStyle
} from '../db/house-style.ts';
import { readLogo, type LogoProblem } from './logo.ts';

/** What an administrator filled in. `logo`: a new one; nothing keeps the one there is, unless `noLogo`. */
export type StyleForm = {
	accent: string;
	/** Without a colour of one's own. */
	noAccent: boolean;
	tokens: string;
	logo: Uint8Array<ArrayBuffer> | null;
	noLogo: boolean;
	productName: string;
	help: string;
	footer: string;
	footerEn: string;
};

export type StyleProblems = {
	accent?: 'no-colour';
	tokens?: TokenProblem[];
	/** Places that could not be read or seen, with the colours together. */
	contrast?: PlaceId[];
	logo?: LogoProblem;
	/** Elements of a drawing that cannot come along. */
	elements?: string[];
	texts?: TextField[];
};

export const textFields = ['productName', 'help', 'footer', 'footerEn'] as const;
export type TextField = (typeof textFields)[number];
/** How many letters a text has at most. */
export const longestTexts = { productName: 40, help: 160, footer: 200, footerEn: 200 } as const;
export const mostTokenLetters = 400_000;

/** Keeps a house style, or says what is wrong with it; then nothing is kept. */
export async function saveStyle(
	db: Db,
	by: string,
	form: StyleForm,
	on: Day
): Promise<StyleProblems | undefined> {
	const accent = form.noAccent ? null : form.accent.trim().toLowerCase() || null;
	const sheet = readTokens(form.tokens.slice(0, mostTokenLetters + 1));
	const logo = form.logo ? readLogo(form.logo) : undefined;
	const look = { accent, tokens: form.tokens };
	const dark = unreadable(pairsOf(tokensOf(look))).map(({ id }) => id);
	const long = textFields.filter((field) => form[field].trim().length > longestTexts[field]);
	const problems: StyleProblems = {
		...(accent !== null && !/^#[0-9a-f]{6}$/.test(accent) && { accent: 'no-colour' }),
		...(!sheet.ok && { tokens: sheet.problems.slice(0, 5) }),
		...(sheet.ok && dark.length > 0 && { contrast: dark }),
		...(logo && !logo.ok && { logo: logo.problem, elements: logo.elements ?? [] }),
		...(long.length > 0 && { texts: long })
	};
	if (Object.keys(problems).length > 0) return problems;
	await keep(db, by, async (tx) => {
		const before = form.noLogo || logo ? undefined : await logoInForce(tx);
		const taken = logo?.ok ? logo.logo : undefined;
		return {
			accent,
			tokens: sheet.ok ? writeTokens(sheet.tokens) : '',
			logo: taken?.bytes ?? (before?.logo as Uint8Array<ArrayBuffer> | undefined) ?? null,
			logoType: taken?.type ?? before?.logoType ?? null,
			...trimmed(form),
			changedOn: on
		};
	});
	return undefined;
}

/** Goes back to how it was before the last change. @returns whether there was one */
export async function undoStyle(db: Db, by: string, on: Day): Promise<boolean> {
	const before = await styleBefore(db);
	if (before === undefined) return false;
	await keep(db, by, async () => ({ ...empty, ...before, changedOn: on }));
	return true;
}

/** Goes back to our own look and words. */
export const resetStyle = (db: Db, by: string, on: Day): Promise<void> =>
	keep(db, by, async () => ({ ...empty, changedOn: on }));

/** What the administrator's page starts from. */
export async function styleToEdit(db: Db) {
	const style = await styleInForce(db);
	return {
		...{ accent: style?.accent ?? null, tokens: style?.tokens ?? '' },
		...{ productName: style?.productName ?? '', help: style?.help ?? '' },
		...{ footer: style?.footer ?? '', footerEn: style?.footerEn ?? '' },
		logo: style?.hasLogo ? `/logo?v=${style.revision}` : null,
		changed: style !== undefined,
		longest: longestTexts
	};
}

const empty: Omit<HouseStyle, 'revision' | 'changedOn'> = {
	...{ accent: null, tokens: '', logo: null, logoType: null },
	...{ productName: '', help: '', footer: '', footerEn: '' }
};

const trimmed = (form: StyleForm) =>
	Object.fromEntries(textFields.map((field) => [field, form[field].trim()])) as Record<
		TextField,
		string
	>;

function keep(
	db: Db,
	actor: string,
	style: (tx: Db) => Promise<Omit<HouseStyle, 'revision'>>
): Promise<void> {
	return db.transaction(async (tx) => {
		await addStyle(tx, await style(tx));
		await record(tx, {
			...{ actor, role: 'administrator', action: 'change-style', object: 'house-style' },
			...{ result: 'ok', origin: 'web', detail: {} }
		});
	});
}

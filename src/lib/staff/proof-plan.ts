import { cellText, isFormula, isMangled } from './cell.ts';
import { plainWord } from './columns.ts';
import { readDay, type Day, type DayProblem } from './day.ts';
import { dutyWords } from './proof-words.ts';

/** A line of a list of old proofs: the three cells that are read, and where it stands in the file. */
export type ToldProof = { line: number; number: string; what: string; day: string };

/** What somebody has done: the code of a programme, or a duty. */
export type ProofSubject =
	{ kind: 'programme'; programme: string } | { kind: 'oath' | 'integrity-statement' };

/** A proof that is taken over. */
export type NewProof = { line: number; personId: string; subject: ProofSubject; day: Day };

export const proofReasons = [
	'day-unclear',
	'no-such-day',
	'year-of-two-digits',
	'future',
	'formula',
	'mangled',
	'missing',
	'number-unknown',
	'zeros-lost',
	'yourself',
	'what-unknown',
	'line-twice'
] as const satisfies readonly (DayProblem | string)[];
export type ProofReason = (typeof proofReasons)[number];

/** One thing wrong: in which line, in which column, and what stands there. */
export type ProofProblem = {
	line: number;
	column: 'number' | 'what' | 'day';
	value: string;
	reason: ProofReason;
	/** The other line, or the number that may be meant. */
	other?: string;
};

/** What is known before. Days of proofs by `person what`, and of oaths by `person kind`. */
export type KnownProofs = {
	/** Ids by personnel number, of everyone who was ever here. */
	people: ReadonlyMap<string, string>;
	/** Codes of programmes by `plainWord` of their code and title. */
	programmes: ReadonlyMap<string, string>;
	completions: ReadonlySet<string>;
	oaths: ReadonlySet<string>;
	/** Who brings the list: nobody takes over a proof of their own. */
	bringer: string;
	today: Day;
};

export type ProofPlan = {
	proofs: NewProof[];
	/** Lines that say what is known already. */
	known: number;
	/** Lines with a date of somebody who has one: it stays. */
	stays: number;
	problems: ProofProblem[];
};

/** The key of a completion among those that are known. */
export const completionKey = (personId: string, programme: string, day: Day): string =>
	`${personId} ${programme} ${day}`;

/** The key of an oath among those that are known: somebody has one date of each kind. */
export const oathKey = (personId: string, kind: string): string => `${personId} ${kind}`;

/** Reads a list of old proofs against what is known. Everything that is wrong is told at once. */
export function planProofs(told: readonly ToldProof[], known: KnownProofs): ProofPlan {
	const plan: ProofPlan = { proofs: [], known: 0, stays: 0, problems: [] };
	const seen = new Map<string, number>();
	for (const line of told) {
		const read = readProof(line, known);
		if (Array.isArray(read)) {
			plan.problems.push(...read);
			continue;
		}
		const { personId, subject, day } = read;
		const isDuty = subject.kind !== 'programme';
		const key = isDuty
			? oathKey(personId, subject.kind)
			: completionKey(personId, subject.programme, day);
		const before = seen.get(key);
		if (before !== undefined)
			plan.problems.push({
				...{ line: line.line, column: 'number', value: line.number },
				...{ reason: 'line-twice', other: String(before) }
			});
		else if (known.completions.has(key)) plan.known += 1;
		else if (known.oaths.has(key)) plan.stays += 1;
		else plan.proofs.push(read);
		seen.set(key, before ?? line.line);
	}
	return plan;
}

function readProof(told: ToldProof, known: KnownProofs): NewProof | ProofProblem[] {
	const problems: ProofProblem[] = [];
	const wrong = (column: ProofProblem['column'], reason: ProofReason, other?: string) =>
		void problems.push({
			...{ line: told.line, column, value: told[column], reason },
			...(other && { other })
		});
	const cell = (column: ProofProblem['column']): string => {
		const text = cellText(told[column]);
		if (text === '') wrong(column, 'missing');
		else if (isFormula(told[column])) wrong(column, 'formula');
		else if (isMangled(text)) wrong(column, 'mangled');
		else return text;
		return '';
	};
	const number = cell('number');
	const personId = known.people.get(number);
	if (number !== '' && personId === undefined) {
		const meant = withZeros(number, known.people);
		wrong('number', meant ? 'zeros-lost' : 'number-unknown', meant);
	}
	if (personId === known.bringer) wrong('number', 'yourself');
	const what = cell('what');
	const subject = subjectOf(what, known.programmes);
	if (subject === undefined && what !== '') wrong('what', 'what-unknown');
	const day = dayOf(cell('day'), known.today);
	if (typeof day === 'object') wrong('day', day.problem);
	if (problems.length > 0) return problems;
	return { line: told.line, personId: personId!, subject: subject!, day: day as Day };
}

function subjectOf(text: string, programmes: KnownProofs['programmes']): ProofSubject | undefined {
	const word = plainWord(text);
	const duty = dutyWords.get(word);
	if (duty) return { kind: duty };
	const programme = programmes.get(word);
	return programme === undefined ? undefined : { kind: 'programme', programme };
}

function dayOf(text: string, today: Day): Day | '' | { problem: ProofReason } {
	if (text === '') return '';
	const day = readDay(text);
	return typeof day === 'string' && day > today ? { problem: 'future' } : day;
}

/** The number that is meant, when a spreadsheet took zeros away at its start. */
function withZeros(number: string, people: KnownProofs['people']): string | undefined {
	for (let zeros = 1; zeros <= 6; zeros++) {
		const padded = number.padStart(number.length + zeros, '0');
		if (people.has(padded)) return padded;
	}
	return undefined;
}

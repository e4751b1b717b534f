import { figureChoices } from '../../../i18n/figure-choices.ts';
import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import type { PulseAnswer } from '../../../dilemma/pulse.ts';
import { pulseSheet, pulseStatementSheet } from '../../../report/figures/choices.ts';
import { inPulseOrder } from '../../ballot/pulse.ts';
import type { DilemmaOutcome, Outcome } from '../../ballot/outcome.ts';
import { drawnOf, isTold } from './choice-rows.ts';
import type { Answer, Figure, Ground, Offer } from './figure.ts';
import { yearOf } from './years.ts';

const agreeing: readonly PulseAnswer[] = ['fully-agree', 'agree'];

/** The pulse survey over the years: who agrees with each statement, or all answers to one `statement`. */
export const pulse: Figure = {
	async sheet(ground, { options, years }) {
		const rounds = await roundsOf(
			ground,
			years.map(({ year }) => year)
		);
		if (rounds.length === 0) return undefined;
		const { statement } = options;
		return statement === undefined
			? allStatements(ground, rounds)
			: oneStatement(ground, rounds, statement);
	},
	async offers(ground, years): Promise<Offer[]> {
		const rounds = await roundsOf(ground, years);
		if (rounds.length === 0) return [];
		const t = figureList[ground.language];
		const offer = { figure: 'pulse', chapter: 'choices' } as const;
		return [
			{ ...offer, options: {}, title: t.pulse, hint: t.pulseHint },
			...statementsOf(ground, rounds).map((each): Offer => ({
				...offer,
				options: { statement: keyOf(each) },
				title: t.pulseStatement(each.title),
				hint: t.pulseStatementHint
			}))
		];
	}
};

/** A period in which the survey was asked, with the statements of which numbers were published. */
type Round = { id: string; label: string; told: DilemmaOutcome[] };

/** The rounds of some years, the oldest first; of two in one year each has its own name. */
async function roundsOf({ outcomesOf }: Ground, years: readonly number[]): Promise<Round[]> {
	const all = (await outcomesOf(years)).toReversed();
	const asked = all.flatMap(roundOf);
	return asked.map((round) => {
		const isAlone = asked.every((each) => each === round || each.year !== round.year);
		return { ...round, label: isAlone ? String(round.year) : round.title };
	});
}

function roundOf({ period, dilemmas }: Outcome) {
	const told = dilemmas.filter((each) => each.pulse && isTold(each.first));
	const { id, title, until } = period;
	return told.length === 0 ? [] : [{ id, title, year: yearOf(until), told }];
}

function allStatements(ground: Ground, rounds: readonly Round[]): Answer {
	const { language } = ground;
	const t = figureChoices[language];
	const statements = statementsOf(ground, rounds);
	const { options } = statements[0]!;
	const place = (answer: string) => options.findIndex(({ id }) => id === answer);
	const words = {
		title: figureList[language].pulse,
		...{ rowHead: t.statement, totalLabel: t.together, note: `${t.agreeing}\n${t.rounded}` }
	};
	const sheet = pulseSheet(
		'pulse',
		words,
		statements.map((each) => ({ id: idOf(each), label: wordsOf(ground, each) })),
		rounds.map(({ id, label, told }) => ({
			...{ id, label },
			drawn: new Map(told.map((each) => [idOf(each), drawnOf(each.first)!]))
		})),
		{ agree: agreeing.map(place), pass: options.length - 1 }
	);
	return { sheet, source: figureSources[language].pulse };
}

function oneStatement(
	ground: Ground,
	rounds: readonly Round[],
	statement: string
): Answer | undefined {
	const { language, library } = ground;
	const t = figureChoices[language];
	const found = statementsOf(ground, rounds).find((each) => keyOf(each) === statement);
	if (!found) return undefined;
	const periods = rounds.flatMap(({ id, label, told }) =>
		told
			.filter((each) => keyOf(each) === statement)
			.map(({ first }) => ({ id, label, drawn: drawnOf(first)! }))
	);
	const words = {
		title: wordsOf(ground, found),
		...{ rowHead: t.answer, totalLabel: t.together, note: t.rounded }
	};
	const answers = found.options.map(({ id, text }) => ({
		id,
		label: library.pulse.answers[id as PulseAnswer]?.[language] ?? text
	}));
	const sheet = pulseStatementSheet(`pulse-${idOf(found)}`.slice(0, 60), words, answers, periods);
	return { sheet, source: figureSources[language].pulse };
}

/** Every statement of any round once, in the words of the newest, in the order in which they are asked. */
function statementsOf({ library }: Ground, rounds: readonly Round[]): DilemmaOutcome[] {
	const all = rounds.flatMap(({ told }) => told);
	return inPulseOrder(library, [...new Map(all.map((each) => [keyOf(each), each])).values()]);
}

const keyOf = ({ dilemma, ballotVersion }: DilemmaOutcome) => `${dilemma}/${ballotVersion}`;

const idOf = ({ dilemma, ballotVersion }: DilemmaOutcome) => `${dilemma}-${ballotVersion}`;

/** A statement in the language of the report, where it is still asked; else as it was asked. */
function wordsOf({ library, language }: Ground, { dilemma, question }: DilemmaOutcome): string {
	return library.pulse.statements.find(({ id }) => id === dilemma)?.statement[language] ?? question;
}

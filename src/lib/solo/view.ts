import type { Boundary, Kind, Nature } from '#lib/dilemma/codes.ts';
import type { DocumentItem } from '#lib/dilemma/document.ts';
import type { SortingRule } from '#lib/dilemma/case.ts';
import type { Slide } from '#lib/dilemma/knowledge.ts';
import type { Step } from '#lib/dilemma/method.ts';
import type { Stance } from '#lib/dilemma/statement.ts';
import type { Person } from '#lib/solo/contacts.ts';

/**
 * An item as one learner's browser gets it: codes turned into words, people to talk to by name, and
 * nothing of the facilitator's guide.
 */
export type ItemView =
	| CardView
	| StatementView
	| CaseView
	| KnowledgeView
	| StepPlanView
	| ReflectionView
	| DocumentView;

export type CardView = Common<'card'> & {
	situation: string;
	question: string;
	options: OptionView[];
	whatIf: string[];
	essence: string;
};

export type StatementView = Common<'statement'> & {
	statement: string;
	pros: string[];
	cons: string[];
	feedback: Record<Stance, string>;
	essence: string;
};

export type CaseView = Common<'case'> & {
	start: string;
	scenes: (DecisionView | EndingView)[];
	rules: Omit<SortingRule, 'adjustable'>[];
	essence: string;
};

export type KnowledgeView = Common<'knowledge'> & {
	slides: (Omit<Slide, 'contacts'> & { contacts: Person[] })[];
};

export type StepPlanView = Common<'step-plan'> & {
	situation: string;
	question: string;
	steps: WritingStep[];
};

export type ReflectionView = Common<'reflection'> & { steps: WritingStep[] };

export type DocumentView = Common<'document'> & { document: DocumentItem['document'] };

/** `boundary` is null where it must stay without a badge; `values` are labels. */
export type OptionView = {
	id: string;
	text: string;
	values: string[];
	pros: string[];
	cons: string[];
	feedback: string;
	nextStep?: string;
	boundary: Boundary | null;
	pictogram?: string;
};

export type DecisionView = {
	id: string;
	title: string;
	text: string;
	question: string;
	options: (OptionView & { goto: string })[];
	ending: false;
};

export type EndingView = { id: string; title: string; text: string; essence: string; ending: true };

/** A question to answer in writing, of a method or of a reflection. */
export type WritingStep = Pick<Step, 'id' | 'question' | 'input'> &
	Partial<Pick<Step, 'explanation' | 'sentence' | 'columns' | 'choices' | 'example'>> & {
		hint?: string;
	};

/** `easy`: the item is written at A2, so the page around it is too. `readMore` is HTML. */
export type Common<K extends Kind> = {
	kind: K;
	id: string;
	version: number;
	title: string;
	summary: string;
	minutes: number;
	easy: boolean;
	nature: Nature | null;
	sensitive: boolean;
	consult: Person[];
	conduct: { label: string; article: string; link?: string; text: string }[];
	law: string[];
	readMore: string;
};

import * as cases from '#lib/solo/case.ts';
import * as choice from '#lib/solo/choice.ts';
import * as declaration from '#lib/solo/declaration.ts';
import type { Outcome } from '#lib/solo/outcome.ts';
import * as slides from '#lib/solo/slides.ts';
import * as writing from '#lib/solo/writing.ts';

/** A machine with a walk for every situation it can be in, every move, and what each leads to. */
export type Table<Walk extends { phase: string } = { phase: string }, Move = { move: string }> = {
	name: string;
	step: (walk: Walk, move: Move) => Outcome<Walk>;
	walks: Record<string, Walk>;
	moves: Record<string, Move>;
	expected: string;
};

const options = ['b', 'a'];

const choiceTable: Table<choice.ChoiceWalk, choice.ChoiceMove> = {
	name: 'Card and statement',
	step: choice.step,
	walks: {
		reading: { options, phase: 'reading' },
		first: { options, phase: 'first' },
		arguments: { options, phase: 'arguments', first: 'a' },
		second: { options, phase: 'second', first: 'a' },
		feedback: { options, phase: 'feedback', first: 'a', second: 'b' },
		done: { options, phase: 'done' }
	},
	moves: {
		next: { move: 'next' },
		back: { move: 'back' },
		'choose-a': { move: 'choose', option: 'a' },
		'choose-pass': { move: 'choose', option: 'pass' },
		'choose-z': { move: 'choose', option: 'z' },
		keep: { move: 'keep' },
		skip: { move: 'skip' }
	},
	expected: `
	           next          back           choose-a       choose-pass    choose-z        keep           skip
	reading    first         at-the-start   not-now        not-now        not-now         not-now        done
	first      choose-first  reading        arguments      arguments      no-such-option  not-now        done
	arguments  second        choice-stands  choice-stands  choice-stands  choice-stands   not-now        done
	second     choose-first  arguments      feedback       feedback       no-such-option  feedback       done
	feedback   done          choice-stands  choice-stands  choice-stands  choice-stands   choice-stands  done
	done       already-done  already-done   already-done   already-done   already-done    already-done   already-done`
};

const map: cases.CaseMap = {
	start: 'monday',
	scenes: {
		monday: [
			{ option: 'b', goto: 'tuesday' },
			{ option: 'a', goto: 'end' }
		],
		tuesday: [{ option: 'a', goto: 'end' }],
		end: []
	},
	rules: 2
};
const monday = { scene: 'monday', option: 'b' };
const path = [monday, { scene: 'tuesday', option: 'a' }];

const caseTable: Table<cases.CaseWalk, cases.CaseMove> = {
	name: 'Case',
	step: cases.step,
	walks: {
		'scene(1)': { map, path: [], phase: 'scene' },
		'scene(2)': { map, path: [monday], phase: 'scene' },
		'consequence(1)': { map, path: [monday], phase: 'consequence' },
		'consequence(2)': { map, path, phase: 'consequence' },
		ending: { map, path, phase: 'ending' },
		'sorting(1)': { map, path, phase: 'sorting', verdicts: [] },
		'sorting(2)': { map, path, phase: 'sorting', verdicts: ['allowed'] },
		'sorted(1)': { map, path, phase: 'sorted', verdicts: ['allowed'] },
		'sorted(2)': { map, path, phase: 'sorted', verdicts: ['allowed', 'ask-first'] },
		summary: { map, path, phase: 'summary', verdicts: ['allowed', 'ask-first'] },
		done: { map, path, phase: 'done' }
	},
	moves: {
		next: { move: 'next' },
		back: { move: 'back' },
		'choose-a': { move: 'choose', option: 'a' },
		'choose-z': { move: 'choose', option: 'z' },
		sort: { move: 'sort', verdict: 'not-allowed' },
		again: { move: 'again' },
		skip: { move: 'skip' }
	},
	expected: `
	                next          back          choose-a      choose-z        sort          again         skip
	scene(1)        choose-first  at-the-start  consequence   no-such-option  not-now       not-now       done
	scene(2)        choose-first  consequence   consequence   no-such-option  not-now       not-now       done
	consequence(1)  scene         scene         not-now       not-now         not-now       not-now       done
	consequence(2)  ending        scene         not-now       not-now         not-now       not-now       done
	ending          sorting       consequence   not-now       not-now         not-now       scene         done
	sorting(1)      choose-first  ending        not-now       not-now         sorted        not-now       done
	sorting(2)      choose-first  sorted        not-now       not-now         sorted        not-now       done
	sorted(1)       sorting       sorting       not-now       not-now         not-now       not-now       done
	sorted(2)       summary       sorting       not-now       not-now         not-now       not-now       done
	summary         done          sorted        not-now       not-now         not-now       scene         done
	done            already-done  already-done  already-done  already-done    already-done  already-done  already-done`
};

const answers = [0, 3];

const slidesTable: Table<slides.SlidesWalk, slides.SlidesMove> = {
	name: 'Knowledge',
	step: slides.step,
	walks: {
		'slide(1)': { answers, phase: 'slide', at: 0 },
		'slide(2)': { answers, phase: 'slide', at: 1 },
		answered: { answers, phase: 'answered', at: 1, answer: 0 },
		closing: { answers, phase: 'closing' },
		done: { answers, phase: 'done' }
	},
	moves: {
		next: { move: 'next' },
		back: { move: 'back' },
		'answer-2': { move: 'answer', answer: 2 },
		'answer-3': { move: 'answer', answer: 3 },
		skip: { move: 'skip' }
	},
	expected: `
	          next          back          answer-2        answer-3        skip
	slide(1)  slide         at-the-start  no-such-option  no-such-option  done
	slide(2)  closing       slide         answered        no-such-option  done
	answered  closing       slide         answered        no-such-option  done
	closing   done          slide         not-now         not-now         done
	done      already-done  already-done  already-done    already-done    already-done`
};

const steps = ['facts', 'decision'];
const texts = { facts: 'A letter came.' };

const writingTable: Table<writing.WritingWalk, writing.WritingMove> = {
	name: 'Step plan and reflection',
	step: writing.step,
	walks: {
		intro: { steps, texts, phase: 'intro' },
		'step(1)': { steps, texts, phase: 'step', at: 0 },
		'step(2)': { steps, texts, phase: 'step', at: 1 },
		review: { steps, texts, phase: 'review' },
		done: { steps, texts, phase: 'done' }
	},
	moves: {
		next: { move: 'next' },
		back: { move: 'back' },
		'write-facts': { move: 'write', field: 'facts', text: 'Two letters came.' },
		'go-facts': { move: 'go', to: 'facts' },
		'go-z': { move: 'go', to: 'z' },
		skip: { move: 'skip' }
	},
	expected: `
	         next          back          write-facts   go-facts      go-z          skip
	intro    step          at-the-start  not-now       step          no-such-step  done
	step(1)  step          intro         step          step          no-such-step  done
	step(2)  review        step          no-such-step  step          no-such-step  done
	review   done          step          not-now       step          no-such-step  done
	done     already-done  already-done  already-done  already-done  already-done  already-done`
};

const declarationTable: Table<declaration.DeclarationWalk, declaration.DeclarationMove> = {
	name: 'Document',
	step: declaration.step,
	walks: { reading: { phase: 'reading' }, declared: { phase: 'declared' } },
	moves: { declare: { move: 'declare' }, skip: { move: 'skip' } },
	expected: `
	          declare       skip
	reading   declared      read-first
	declared  already-done  already-done`
};

/** Every machine, with its walk and move types closed off: a table only uses its own. */
export const tables = [
	choiceTable,
	caseTable,
	slidesTable,
	writingTable,
	declarationTable
] as unknown as Table[];

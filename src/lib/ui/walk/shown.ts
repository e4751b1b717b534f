import type { walkCase } from '#lib/i18n/walk-case.ts';
import type { walk as words } from '#lib/i18n/walk.ts';
import type { CaseWalk } from '#lib/solo/case.ts';
import type { CaseView, DecisionView, EndingView } from '#lib/solo/view.ts';

type Words = (typeof words)['nl'] & (typeof walkCase)['nl'];
type Shown = { title: string; authored?: boolean; kicker?: string; speak: string; next: string };

/** The heading of each screen of a case, what is read aloud there, and the name of the way on. */
export function shownOf(
	walk: CaseWalk,
	item: CaseView,
	scene: DecisionView | EndingView,
	rule: number,
	t: Words
): Shown {
	const { situation = '', why = '', verdict = 'allowed' } = item.rules[rule] ?? {};
	const last = rule === item.rules.length - 1;
	const number = t.ruleNumber(rule + 1, item.rules.length);
	switch (walk.phase) {
		case 'scene': {
			const options = scene.ending
				? []
				: [scene.question, ...scene.options.map(({ text }) => text)];
			const speak = [scene.text, ...options].join(' ');
			const kicker = t.chapter(walk.path.length + 1);
			return { title: scene.title, authored: true, kicker, speak, next: t.do };
		}
		case 'consequence': {
			const option = scene.ending
				? undefined
				: scene.options.find(({ id }) => id === walk.path.at(-1)?.option);
			return { title: t.consequence, speak: option?.feedback ?? '', next: t.next };
		}
		case 'ending':
			return {
				title: scene.title,
				authored: true,
				kicker: t.ending,
				speak: scene.text,
				next: t.toRules
			};
		case 'sorting':
			return { title: t.ruleQuestion, kicker: number, speak: situation, next: t.next };
		case 'sorted':
			return {
				title: t.withUs(t[verdict]),
				kicker: number,
				speak: `${situation} ${why}`,
				next: last ? t.toSummary : t.nextRule
			};
		case 'summary':
		case 'done':
			return { title: t.summary, speak: item.essence, next: t.finish };
	}
}

import { checkBoundaries } from '#lib/dilemma/boundary.ts';
import type { Card } from '#lib/dilemma/card.ts';
import { outsideHierarchy } from '#lib/dilemma/codes.ts';
import type { Consult } from '#lib/dilemma/codes.ts';
import { decisionsOf } from '#lib/dilemma/decisions.ts';
import { checkFeedback, checkTone } from '#lib/dilemma/feedback.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import { checkGraph } from '#lib/dilemma/graph.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { checkOptions } from '#lib/dilemma/option-text.ts';
import { checkAnswers, checkQuestion } from '#lib/dilemma/questions.ts';
import { type Statement, stances } from '#lib/dilemma/statement.ts';

/** Every rule for one item that its schema cannot say. */
export function checkItem(item: Item): Finding[] {
	const decisions = decisionsOf(item);
	return [
		...checkVersions(item),
		...checkManners(item),
		...checkOwnKind(item),
		...decisions.flatMap((decision) => checkBoundaries(decision, boundaryNature(item))),
		...decisions.flatMap(checkFeedback),
		...decisions.flatMap((decision) => checkOptions(decision, item.readingLevel))
	];
}

function checkOwnKind(item: Item): Finding[] {
	switch (item.kind) {
		case 'statement':
			return checkTone(
				stances.map((stance) => ({ field: ['feedback', stance], text: item.feedback[stance] }))
			);
		case 'case':
			return checkGraph(item);
		case 'knowledge':
			return item.slides.flatMap((slide, index) => checkAnswers(slide, ['slides', index]));
		case 'reflection':
			return item.questions.flatMap((question, index) =>
				checkQuestion(question, ['questions', index])
			);
		default:
			return [];
	}
}

function checkVersions(item: Item): Finding[] {
	const voted: Card | Statement | undefined = 'ballotVersion' in item ? item : undefined;
	if (voted === undefined || voted.ballotVersion <= item.version) return [];
	const says = `is ${voted.ballotVersion}; at most version, which is ${item.version}`;
	return [{ field: ['ballotVersion'], says }];
}

function checkManners(item: Item): Finding[] {
	const outside: readonly Consult[] = outsideHierarchy;
	const manners = item.risk === 'omgangsvormen';
	const findings: Finding[] = [];
	if (manners && !item.mannersKind)
		findings.push({ field: ['risk'], says: 'is omgangsvormen; say which in mannersKind' });
	if (!manners && item.mannersKind)
		findings.push({ field: ['mannersKind'], says: 'belongs to risk omgangsvormen only' });
	if (manners && !item.sensitive)
		findings.push({ field: ['risk'], says: 'is omgangsvormen; then sensitive must be true' });
	if (item.sensitive && !item.consult.some((code) => outside.includes(code)))
		findings.push({
			field: ['consult'],
			says: `names nobody outside the hierarchy, as a sensitive item must: ${outside.join(', ')}`
		});
	return findings;
}

/** Only a card claims that several options are defensible; a scene is one turn in a story. */
function boundaryNature(item: Item) {
	return item.kind === 'card' ? item.nature : 'temptation';
}

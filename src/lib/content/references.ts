import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** Whom and what an item refers to exists: contacts, articles of the code, a method and its steps. */
export function checkReferences(item: Item, shelf: Shelf): Finding[] {
	const organisation = shelf.organisation?.value;
	return [
		...(organisation ? checkOrganisation(item, organisation) : []),
		...(item.kind === 'step-plan' ? checkMethod(item, shelf) : [])
	];
}

function checkOrganisation(item: Item, { contacts, conduct }: Organisation): Finding[] {
	const slides = item.kind === 'knowledge' ? item.slides : [];
	return [
		...item.consult.flatMap((code, index) => lacks(code, contacts, ['consult', index])),
		...item.conduct.flatMap((code, index) => lacks(code, conduct, ['conduct', index])),
		...slides.flatMap((slide, at) =>
			slide.contacts.flatMap((code, index) =>
				lacks(code, contacts, ['slides', at, 'contacts', index])
			)
		)
	];
}

function lacks(code: string, offered: object, field: Finding['field']): Finding[] {
	return Object.hasOwn(offered, code)
		? []
		: [{ field, says: `is ${code}, which content/organisation.yaml lacks` }];
}

function checkMethod(item: Extract<Item, { kind: 'step-plan' }>, shelf: Shelf): Finding[] {
	const method = shelf.methods.find(({ value }) => value.id === item.method)?.value;
	if (!method) {
		if (shelf.names.methods.has(item.method)) return [];
		return [{ field: ['method'], says: `is ${item.method}; there is no such method` }];
	}
	const steps = method.steps.map((step) => step.id);
	return Object.keys(item.stepHints).flatMap((step) =>
		steps.includes(step)
			? []
			: {
					field: ['stepHints', step],
					says: `is no step of the method; known are ${steps.join(', ')}`
				}
	);
}

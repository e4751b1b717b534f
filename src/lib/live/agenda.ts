import * as v from 'valibot';
import { agendaItemSchema, type AgendaItem } from './agenda-item.ts';
import { isDilemma } from './way.ts';

export { isDilemma, wayOf } from './way.ts';

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** What a session consists of, in order. A dilemma stands in it once: a seat counts once per question. */
export const agendaSchema = v.pipe(
	v.array(agendaItemSchema),
	v.maxLength(60),
	v.check((items) => isUnique(items.map(({ key }) => key)), 'has a key twice'),
	v.check(
		(items) => isUnique(items.filter(isDilemma).map(({ dilemma }) => dilemma)),
		'has a dilemma twice'
	)
);

export type Agenda = readonly AgendaItem[];

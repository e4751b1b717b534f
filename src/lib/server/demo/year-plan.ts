import type { OrganisationRows } from '../db/demo.ts';
import type { PlanRow } from '../../report/book/plan-row.ts';
import type { Random } from './random.ts';

type Topic = Omit<PlanRow, 'status'> & { was: PlanRow['status'][number]['indicator'][] };

/** Topics, with how far each was two years ago, last year and this year. */
const topics: readonly Topic[] = [
	{
		...{ pillar: 'protect', topic: 'Vertrouwenspersonen', owner: 'Integriteitscoördinator' },
		state: 'Vier vertrouwenspersonen, ook voor inhuur.',
		...{ action: 'Jaarlijks bijscholen en zichtbaar maken.', was: ['priority', 'done', 'done'] }
	},
	{
		...{ pillar: 'protect', topic: 'Nazorg na een melding', owner: 'HR' },
		state: 'Wordt nu per geval geregeld.',
		...{ action: 'Een vaste afspraak maken over nazorg.', was: ['later', 'later', 'priority'] }
	},
	{
		...{ pillar: 'stimulate', topic: 'Programma voor nieuwe collega’s', owner: 'Academie' },
		state: 'Elke nieuwe collega doet Welkom.',
		...{ action: 'Ook voor inhuur verplicht maken.', was: ['later', 'priority', 'done'] }
	},
	{
		...{ pillar: 'stimulate', topic: 'Teamgesprekken', owner: 'Leidinggevenden' },
		state: 'Twee op de drie teams praten elk jaar over een dilemma.',
		...{
			action: 'Alle teams, met hulp van een ambassadeur.',
			was: ['later', 'priority', 'priority']
		}
	},
	{
		...{ pillar: 'enforce', topic: 'Register van nevenwerk', owner: 'HR' },
		state: 'Het register is er, maar niet elk jaar bijgewerkt.',
		...{ action: 'Elk jaar vragen of het nog klopt.', was: ['later', 'later', 'later'] }
	}
];

/** The year plan of the demo, with the last three years. */
export function demoYearPlan(random: Random, year: number): OrganisationRows['yearPlan'] {
	const items: OrganisationRows['yearPlan']['items'] = [];
	const statuses: OrganisationRows['yearPlan']['statuses'] = [];
	for (const [position, { was, ...item }] of topics.entries()) {
		const id = random.uuid();
		items.push({ id, position, ...item });
		for (const [at, indicator] of was.entries())
			statuses.push({ itemId: id, year: year - 2 + at, indicator });
	}
	return { items, statuses };
}

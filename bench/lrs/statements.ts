import { randomInt, randomUUID } from 'node:crypto';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';

const people = 5_000;
const activities = 200;
export const verbs = ['completed', 'passed', 'attended', 'experienced'].map(
	(verb) => `http://adlnet.gov/expapi/verbs/${verb}`
);

export const somebody = () => ({
	objectType: 'Agent' as const,
	account: { homePage: 'https://hr.example', name: String(100_000 + randomInt(people)) }
});
export const something = () => `https://courses.example/${randomInt(activities)}`;
export const somehow = () => verbs[randomInt(verbs.length)]!;

/** A statement as a learning system sends it: 5,000 people, 200 activities, four verbs. */
export function oneStatement(): AnyStatement & { id: string } {
	const course = something();
	return {
		id: randomUUID(),
		actor: somebody(),
		verb: { id: somehow(), display: { en: 'did', nl: 'deed' } },
		object: {
			objectType: 'Activity',
			id: course,
			definition: {
				type: 'http://adlnet.gov/expapi/activities/course',
				name: { en: `Course ${course}`, nl: `Cursus ${course}` }
			}
		},
		result: { completion: true, duration: 'PT12M' },
		context: {
			registration: randomUUID(),
			language: 'nl',
			contextActivities: { parent: [{ id: `https://courses.example/of/${randomInt(10)}` }] }
		},
		timestamp: new Date().toISOString()
	};
}

import { actorName, activityName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import type { LrsAnswer, LrsAsked } from './asked.ts';
import { answerDocument, type DocumentResource } from './documents.ts';
import { activityOf, agentOf, registrationOf } from './parameters.ts';

const resource: DocumentResource = {
	id: 'stateId',
	needs: ['activityId', 'agent'],
	knows: ['registration'],
	about: ({ activityId, agent, registration }) => ({
		kind: 'state',
		activity: keyOf(activityName(activityOf(activityId!))),
		agent: keyOf(actorName(agentOf(agent!))!),
		...(registration !== undefined && { registration: registrationOf(registration) })
	}),
	right: 'state',
	removesAll: true
};

/** Where somebody is in an activity: `/activities/state`. */
export const state = (asked: LrsAsked): Promise<LrsAnswer> => answerDocument(asked, resource);

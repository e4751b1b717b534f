import { actorName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import type { LrsAnswer, LrsAsked } from './asked.ts';
import { answerDocument, type DocumentResource } from './documents.ts';
import { agentOf } from './parameters.ts';

const resource: DocumentResource = {
	id: 'profileId',
	needs: ['agent'],
	about: ({ agent }) => ({ kind: 'agent-profile', agent: keyOf(actorName(agentOf(agent!))!) }),
	right: 'profile',
	removesAll: false
};

/** What is kept of somebody: `/agents/profile`. */
export const agentProfile = (asked: LrsAsked): Promise<LrsAnswer> =>
	answerDocument(asked, resource);

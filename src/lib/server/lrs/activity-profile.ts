import { activityName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import type { LrsAnswer, LrsAsked } from './asked.ts';
import { answerDocument, type DocumentResource } from './documents.ts';
import { activityOf } from './parameters.ts';

const resource: DocumentResource = {
	id: 'profileId',
	needs: ['activityId'],
	about: ({ activityId }) => ({
		kind: 'activity-profile',
		activity: keyOf(activityName(activityOf(activityId!)))
	}),
	right: 'profile',
	removesAll: false
};

/** What is kept of an activity: `/activities/profile`. */
export const activityProfile = (asked: LrsAsked): Promise<LrsAnswer> =>
	answerDocument(asked, resource);

import { versions } from '#lib/xapi/any/statement.ts';
import type { LrsAnswer } from './asked.ts';
import { told } from './told.ts';

/** Which versions of xAPI this store speaks: `/about`, for anyone. */
export const about = (): Promise<LrsAnswer> => Promise.resolve(told({ version: versions }));

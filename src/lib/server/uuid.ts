import * as v from 'valibot';

const schema = v.pipe(v.string(), v.uuid());

/** Whether a text is a UUID as the database makes them: anything else asks it for nothing. */
export const isUuid = (text: string): boolean => v.is(schema, text);

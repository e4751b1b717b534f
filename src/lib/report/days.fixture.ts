import * as fc from 'fast-check';

/** Any date from 1990 to 2090. */
export const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

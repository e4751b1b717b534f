import { today } from '#lib/server/clock.ts';
import type { ExceptionReader } from '#lib/server/exceptions/exceptions.ts';
import { hrScope } from '#lib/server/hr-question.ts';

/** The signed-in person as somebody of HR, over the units of the role. */
export const exceptionReader = ({ person }: App.Locals): ExceptionReader => ({
	personId: person!.personId,
	scope: hrScope(person!.grants),
	today: today()
});

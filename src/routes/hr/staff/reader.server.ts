import { today } from '#lib/server/clock.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { importerOf, type Importer } from '#lib/server/staff/importer.ts';
import type { StaffReader } from '#lib/server/staff/staff-list.ts';

/** Who reads the list, and the units that are theirs. */
export const readerOf = ({ person }: App.Locals): StaffReader => ({
	...{ personId: person!.personId, scope: hrScope(person!.grants), today: today() }
});

/** Who works with lists of staff. */
export const importing = ({ person }: App.Locals): Importer => importerOf(person!, today());

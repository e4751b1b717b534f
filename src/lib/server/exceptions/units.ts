import { subtree } from '../../programme/unit-tree.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import type { ExceptionReader } from './exceptions.ts';

/** The units that this reader may make an exception for, from the top down. */
export async function ownUnits(
	db: Db,
	{ scope, today }: Pick<ExceptionReader, 'scope' | 'today'>
): Promise<UnitOption[]> {
	const units = await unitsOn(db, today);
	return unitOptions(scope === null ? units : subtree(units, scope));
}

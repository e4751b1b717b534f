import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewest, organisation, reportingUnits, type StaffedUnit } from './reporting-unit.ts';

const unit = (id: string, parentId: string | null, staff: number): StaffedUnit => ({
	id,
	parentId,
	staff
});
const reporting = (units: StaffedUnit[], unplaced = 0) =>
	Object.fromEntries(reportingUnits(units, unplaced));

describe('the reporting unit', () => {
	it('is the unit itself from a hundred people, else the nearest above it', () => {
		const units = [
			unit('city', null, 5),
			unit('archive', 'city', 99),
			unit('permits', 'city', 100),
			unit('streets', 'city', 88),
			unit('night-shift', 'streets', 12),
			unit('clerk', null, 99),
			unit('staff', null, 1)
		];
		expect(reporting(units)).toEqual({
			permits: 'permits',
			city: 'city',
			archive: 'city',
			streets: 'streets',
			'night-shift': 'streets',
			clerk: organisation,
			staff: organisation
		});
	});

	it('is the organisation where nothing is large enough', () => {
		expect(reporting([unit('a', null, 40), unit('b', 'a', 30)], 20)).toEqual({
			a: organisation,
			b: organisation
		});
		expect(reporting([])).toEqual({});
	});

	it('takes the smallest along where only few are left over', () => {
		const units = [
			unit('d', null, 1),
			unit('x', 'd', 150),
			unit('y', 'd', 120),
			unit('z', 'd', 20)
		];
		expect(reporting(units)).toEqual({ d: 'd', z: 'd', y: 'd', x: 'x' });
		expect(reporting([unit('a', null, 300), unit('b', null, 200)], 3)).toEqual({
			a: 'a',
			b: organisation
		});
		expect(reporting([unit('a', null, 300), unit('b', null, 200)])).toEqual({ a: 'a', b: 'b' });
	});

	it('stands at a hundred people and not at one less', () => {
		const two = (staff: number) => reporting([unit('a', null, staff), unit('b', null, 100)]);
		expect(two(100)).toEqual({ a: 'a', b: 'b' });
		expect(two(99)).toEqual({ a: organisation, b: organisation });
	});

	it('does not depend on the order of the units', () => {
		const units = [unit('x', null, 100), unit('y', null, 100), unit('z', null, 8)];
		expect(reporting(units.toReversed())).toEqual(reporting(units));
	});

	it('leaves out units in a circle', () => {
		expect(reporting([unit('a', 'b', 200), unit('b', 'a', 200), unit('c', null, 100)])).toEqual({
			c: 'c'
		});
	});
});

it('never has fewer than a hundred people, and is always above one', () => {
	const anyTree = fc
		.array(fc.record({ parent: fc.nat(), staff: fc.integer({ min: 0, max: 260 }) }), {
			maxLength: 25
		})
		.map((list) =>
			list.map(({ parent, staff }, at) =>
				unit(`u${at}`, parent % 4 === 0 || at === 0 ? null : `u${parent % at}`, staff)
			)
		);
	fc.assert(
		fc.property(anyTree, fc.integer({ min: 0, max: 120 }), (units, unplaced) => {
			const found = reportingUnits(units, unplaced);
			expect([...found.keys()].toSorted()).toEqual(units.map(({ id }) => id).toSorted());
			const total = units.reduce((sum, { staff }) => sum + staff, unplaced);
			const people = new Map(unplaced > 0 ? [[organisation, unplaced]] : []);
			for (const { id, staff } of units) {
				const at = found.get(id)!;
				people.set(at, (people.get(at) ?? 0) + staff);
				expect([...lineOf(id, units), organisation]).toContain(at);
			}
			for (const count of people.values()) {
				expect(count).toBeGreaterThanOrEqual(Math.min(fewest, total));
			}
		})
	);
});

function lineOf(id: string | null, units: StaffedUnit[]): string[] {
	const found = units.find((each) => each.id === id);
	return found ? [found.id, ...lineOf(found.parentId, units)] : [];
}

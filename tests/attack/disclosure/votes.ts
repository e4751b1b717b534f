import type { Directorate } from '#lib/report/table.ts';
import { choices, choose, whole, type Random } from './chance.ts';
import type { Staff } from './organisations.ts';

/** Every unit has a taste of its own, near that of the organisation. Who has not joined does not vote. */
export function votes(
	staff: Staff,
	joined: Staff,
	taste: readonly number[],
	turnout: number,
	random: Random
): Directorate[] {
	return staff.map((directorate) => ({
		id: directorate.id,
		units: directorate.units.map(({ id, people }) => {
			const own = taste.map((weight) => weight * (0.4 + 1.2 * random()));
			const voters = joined.includes(directorate) ? count(people, () => random() < turnout) : 0;
			return { id, counts: choices(voters, own, random) };
		})
	}));
}

/** A few voters, all of one unit. */
export function handful(
	voters: number,
	staff: Staff,
	taste: readonly number[],
	random: Random
): Directorate[] {
	const voting = staff[0]!.units[0]!.id;
	return staff.map(({ id, units }) => ({
		id,
		units: units.map((unit) => ({
			id: unit.id,
			counts: choices(unit.id === voting ? voters : 0, taste, random)
		}))
	}));
}

/**
 * Of the units some have other voters, some have the same number, and some even the same votes, or all of
 * them have. Who did not vote before does now.
 */
export function nextYear(before: readonly Directorate[], taste: readonly number[], random: Random) {
	const stays = random() < 0.3;
	return mapUnits(before, (counts) => {
		const voters = counts.reduce((sum, each) => sum + each, 0);
		const fate = random();
		if (voters === 0) return choices(whole(random, 40), taste, random);
		if (stays || fate < 0.4) return counts;
		return choices(fate < 0.6 ? voters : whole(random, 2 * voters), taste, random);
	});
}

/** Some change their choice, and a few do not vote again. */
export function after(before: readonly Directorate[], taste: readonly number[], random: Random) {
	const [changing, leaving] = [0.4 * random(), random() < 0.5 ? 0 : 0.1];
	return mapUnits(before, (counts) => {
		const next = counts.map(() => 0);
		counts.forEach((people, option) => {
			for (let person = 0; person < people; person++) {
				if (random() < leaving) continue;
				next[random() < changing ? choose(taste, random) : option]!++;
			}
		});
		return next;
	});
}

const mapUnits = (
	directorates: readonly Directorate[],
	change: (counts: readonly number[]) => readonly number[]
): Directorate[] =>
	directorates.map(({ id, units }) => ({
		id,
		units: units.map((unit) => ({ id: unit.id, counts: change(unit.counts) }))
	}));

const count = (people: number, is: () => boolean): number =>
	Array.from({ length: people }, is).filter(Boolean).length;

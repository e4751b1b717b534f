import type { Directorate } from '#lib/report/table.ts';
import { seeded, whole, type Random } from './chance.ts';
import { after, handful, nextYear, votes } from './votes.ts';

/** An organisation, and what its people chose in the contests of one dilemma, one after the other. */
export type Organisation = { name: string; contests: readonly (readonly Directorate[])[] };

/** How many people work in each unit. */
export type Staff = { id: string; units: { id: string; people: number }[] }[];

/** How lopsided the answers are: the weight of each option. */
const tastes = [
	[1, 1, 1],
	[5, 3, 2, 1],
	[4, 3],
	[8, 4, 0, 1, 1],
	[95, 3, 2],
	[0, 19, 1, 0],
	[12, 1],
	[6, 5, 3, 2, 1, 1]
];

const histories = ['one contest', 'two years', 'before and after', 'two years, before and after'];

/**
 * An organisation of 150 to 5,000 people. Of every ten, one has no unit of 20 people, and one has twelve
 * or nine voters in all; histories and tastes take turns, so that every pair of them comes by.
 */
export function organisation(seed: number): Organisation {
	const random = seeded(seed);
	const taste = tastes[Math.floor(seed / histories.length) % tastes.length]!;
	const history = histories[seed % histories.length]!;
	const small = seed % 10 === 3;
	const staff = small ? smallTown(random) : largeTown(random);
	const turnout = 0.3 + 0.6 * random();
	const later = history.startsWith('two years') && random() < 0.4;
	const joined = later ? staff.slice(0, -1) : staff;
	const first =
		seed % 10 === 7
			? handful(seed % 20 === 7 ? 12 : 9, staff, taste, random)
			: votes(staff, joined, taste, turnout, random);
	const contests = [first];
	if (history.startsWith('two years')) contests.push(nextYear(first, taste, random));
	if (history.endsWith('before and after')) contests.push(after(contests.at(-1)!, taste, random));
	const people = staff.flatMap(({ units }) => units).reduce((all, unit) => all + unit.people, 0);
	return { name: `${seed}: ${people} people, ${history}, ${taste.join(':')}`, contests };
}

/** 380 people, at most 19 in a unit. */
function smallTown(random: Random): Staff {
	const sizes: number[] = [];
	for (let left = 380; left > 0; left -= sizes.at(-1)!)
		sizes.push(Math.min(left, 4 + whole(random, 15)));
	return [0, 1, 2, 3].map((directorate) => ({
		id: `d${directorate}`,
		units: sizes
			.filter((_, at) => at % 4 === directorate)
			.map((people, at) => ({ id: `d${directorate}u${at}`, people }))
	}));
}

function largeTown(random: Random): Staff {
	const people = Math.round(150 * (5000 / 150) ** random());
	const shape = Array.from({ length: 2 + whole(random, 4) }, () =>
		Array.from({ length: 1 + whole(random, 6) }, () => 0.1 + random() ** 2)
	);
	const all = shape.flat().reduce((sum, share) => sum + share, 0);
	return shape.map((shares, directorate) => ({
		id: `d${directorate}`,
		units: shares.map((share, at) => ({
			id: `d${directorate}u${at}`,
			people: Math.ceil((people * share) / all)
		}))
	}));
}

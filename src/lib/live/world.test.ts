import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuestion, nameOf } from './question.ts';
import { leader, seat } from './session.fixture.ts';
import { view } from './view.ts';
import {
	act,
	comeBack,
	happen,
	newWorld,
	phones,
	settings,
	votes,
	type World
} from './world.fixture.ts';

const acts = fc.array(act, { maxLength: 100 });

/** Runs these acts and looks after each. */
function follow(
	world: World,
	list: Parameters<typeof happen>[1][],
	look: (before: string) => void
) {
	for (const each of list) {
		const before = opened(world);
		happen(world, each);
		look(each.act === 'restart' ? '' : before);
	}
}

const opened = ({ session }: World): string => {
	const question = openQuestion(session.script);
	return question ? nameOf(question) : '';
};

describe('a session, whatever happens', () => {
	it('never counts backward while choosing is open', () => {
		fc.assert(
			fc.property(settings, acts, (setting, list) => {
				const world = newWorld(setting);
				let chosen = 0;
				follow(world, list, (before) => {
					const now = view(world.session, { role: 'projector' });
					const count = now.choosing?.chosen ?? 0;
					if (before !== '' && before === opened(world))
						expect(count).toBeGreaterThanOrEqual(chosen);
					chosen = count;
				});
			}),
			{ numRuns: 100 }
		);
	});

	it('never counts a seat twice: on a screen, in a result, or in the ballot box', () => {
		fc.assert(
			fc.property(settings, acts, (setting, list) => {
				const world = newWorld(setting);
				follow(world, list, () => {
					const remote = view(world.session, { role: 'remote', remote: leader });
					expect(remote.choosing?.chosen ?? 0).toBeLessThanOrEqual(phones);
				});
				happen(world, { act: 'seal' });
				const perContest = Map.groupBy(world.ballots, ({ contest }) => JSON.stringify(contest));
				for (const ballots of perContest.values())
					expect(ballots.length).toBeLessThanOrEqual(phones);
			}),
			{ numRuns: 100 }
		);
	});

	it('has after a restart every choice that is not sealed away, as it was, once all phones are back', () => {
		fc.assert(
			fc.property(
				settings,
				acts,
				fc.shuffledSubarray(all, { minLength: phones }),
				(setting, list, order) => {
					const world = newWorld(setting);
					for (const each of list) {
						happen(world, each);
						if (each.act === 'restart') for (const at of order) comeBack(world, at);
					}
					const before = { votes: votes(world), screen: screenOf(world) };
					happen(world, { act: 'restart' });
					expect(votes(world)).toEqual({});
					for (const at of order) comeBack(world, at);
					expect({ votes: votes(world), screen: screenOf(world) }).toEqual(before);
					const complete = world.session;
					for (const at of order) comeBack(world, at);
					expect(world.session).toBe(complete);
				}
			),
			{ numRuns: 150 }
		);
	});
});

const all = Array.from({ length: phones }, (_, at) => at);

/** Where the group is and how many chose; a result where its choices are all in memory. */
function screenOf({ session }: World) {
	const { phase, item, position, shown } = view(session, { role: 'phone', seat: seat(0) });
	return { phase, item: item?.key, position, shown };
}

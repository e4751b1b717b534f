import { describe, expect, it } from 'vitest';
import { caseScreen, startCase } from '#lib/solo/case.ts';
import { startChoice } from '#lib/solo/choice.ts';
import * as progress from '#lib/solo/progress.ts';
import { startSlides } from '#lib/solo/slides.ts';
import { startWriting } from '#lib/solo/writing.ts';

const map = { start: 'end', scenes: { end: [] }, rules: 2 };
const verdicts = ['allowed'] as const;

describe('where someone is', () => {
	it('counts from the first screen to the last', () => {
		const choice = startChoice(['a']);
		expect(progress.choiceProgress(choice)).toEqual({ step: 1, of: 5 });
		expect(progress.caseProgress(startCase(map))).toEqual({ step: 1, of: 3 });
		expect(progress.slidesProgress(startSlides([0, 0]))).toEqual({ step: 1, of: 3 });
		expect(progress.slidesProgress({ answers: [0, 0], phase: 'closing' })).toEqual({
			step: 3,
			of: 3
		});
		expect(progress.writingProgress(startWriting(['a']))).toBeNull();
		expect(progress.choiceProgress({ ...choice, phase: 'done' })).toBeNull();
	});

	it('is another screen after every move, but for the answer to a check', () => {
		const scene = startCase({ ...map, scenes: { end: [{ option: 'a', goto: 'end' }] } });
		const told = { ...scene, path: [{ scene: 'end', option: 'a' }] } as const;
		const screens = [
			caseScreen(scene),
			caseScreen({ ...told, phase: 'consequence' }),
			caseScreen({ ...told, phase: 'scene' }),
			caseScreen({ map, path: [], phase: 'sorting', verdicts: [] }),
			caseScreen({ map, path: [], phase: 'sorted', verdicts }),
			caseScreen({ map, path: [], phase: 'sorting', verdicts })
		];
		expect(new Set(screens).size).toBe(screens.length);
		const slide = progress.slidesScreen(startSlides([2]));
		expect(progress.slidesScreen({ answers: [2], phase: 'answered', at: 0, answer: 1 })).toBe(
			slide
		);
	});
});

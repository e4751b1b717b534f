import type { ActivityColumn } from '../report/activity/column-names.ts';

/** The lines of the example file: always Dutch, as the heads of our files are. */
export const registerExample: readonly Partial<Record<ActivityColumn, string>>[] = [
	{
		kind: 'eed of belofte',
		from: '2021',
		people: '173',
		digital: '92',
		room: '81',
		note: 'Alleen het jaar is bekend.'
	},
	{
		kind: 'workshop',
		title: 'Wat doe je met een cadeau?',
		from: '4-3-2024',
		themes: 'Geschenken en uitnodigingen',
		people: '24',
		meetings: '2',
		rating: '8,1',
		ratings: '19'
	},
	{
		kind: 'themaweek',
		title: 'Week van de integriteit',
		from: '9-9-2024',
		to: '13-9-2024',
		themes: 'Omgangsvormen|Twijfel en melden',
		people: 'circa 700',
		edition: '5'
	},
	{ kind: 'campagne', title: 'Zeg het maar', from: '2024', people: 'niet geteld' }
];

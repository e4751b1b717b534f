import { texts } from './language.ts';

/** What stands in the place of a chart that cannot be drawn. */
export const reportChart = texts(
	{
		'no-numbers': 'Van deze tabel is geen grafiek te maken: er staan geen getallen in.',
		'too-many': 'Deze tabel is te groot voor een grafiek die je nog kunt lezen.',
		negative: 'Een deel van een geheel kan niet onder nul zijn. Kies een andere grafiek.',
		'no-years': 'Een lijn gaat van jaar naar jaar, en deze tabel heeft geen jaren.'
	},
	{
		'no-numbers': 'This table cannot be drawn as a chart: it holds no numbers.',
		'too-many': 'This table is too large for a chart that can still be read.',
		negative: 'A part of a whole cannot be below zero. Choose another chart.',
		'no-years': 'A line goes from year to year, and this table has no years.'
	}
);

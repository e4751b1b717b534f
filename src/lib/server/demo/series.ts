import { addDays, type Day } from '../../programme/calendar.ts';
import type { StoredCampaign } from '../db/campaigns.ts';

type Series = Pick<StoredCampaign, 'id' | 'title' | 'startsOn' | 'dilemmas' | 'framers'>;

/** Short cards that anybody can follow. */
const dilemmas = [
	'een-tientje-voor-jou',
	'verkeerde-mail',
	'twintig-minuten-te-laat',
	'een-blik-bier',
	'duim-omhoog',
	'de-oude-klasgenoot'
];

/** A series with a dilemma a week that is in its second week. */
export const demoSeries = (today: Day): Series[] => [
	{
		id: 'even-stilstaan',
		title: 'Even stilstaan',
		startsOn: addDays(today, -9),
		dilemmas,
		framers: ['https://intranet.zandermeer.example']
	}
];

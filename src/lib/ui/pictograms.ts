export type Pictogram = { path: string; alt: { nl: string; en: string } };

/**
 * Drawings beside the options of easy-language items, by the name an item uses. Each `path` lies on a
 * 48 by 48 grid and is stroked, not filled: width 3, round caps and joins.
 */
export const pictograms: Record<string, Pictogram> = {
	hand: {
		path: 'M15 28V14.5a2.5 2.5 0 0 1 5 0V23V9.5a2.5 2.5 0 0 1 5 0V22V8.5a2.5 2.5 0 0 1 5 0V23V14a2.5 2.5 0 0 1 5 0v15c0 8-4 13-10.5 13-5.5 0-8.5-2.5-11-7l-5.2-8.4a2.6 2.6 0 0 1 4.3-2.9z',
		alt: { nl: 'Een open hand', en: 'An open hand' }
	},
	speech: {
		path: 'M8 8h32a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H23L13 42v-8H8a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3zM14 17h20M14 25h13',
		alt: { nl: 'Een tekstballon', en: 'A speech bubble' }
	},
	phone: {
		path: 'M13 6h6l4 10-5 4c2 5 5 8 10 10l4-5 10 4v6c0 4-3 7-7 7C19 42 6 29 6 13c0-4 3-7 7-7z',
		alt: { nl: 'Een telefoon', en: 'A telephone' }
	},
	stop: {
		path: 'M17 5h14l12 12v14L31 43H17L5 31V17zM15 24h18',
		alt: { nl: 'Een stopbord', en: 'A stop sign' }
	},
	eyes: {
		path: 'M13 13a8 11 0 1 0 0 22 8 11 0 0 0 0-22zM35 13a8 11 0 1 0 0 22 8 11 0 0 0 0-22zM16 23v3M38 23v3',
		alt: { nl: 'Twee ogen', en: 'Two eyes' }
	},
	coin: {
		path: 'M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38zM32 17a9.5 9.5 0 1 0 0 14M14 21.5h12M14 27h12',
		alt: { nl: 'Een munt', en: 'A coin' }
	},
	heart: {
		path: 'M24 41C11 32 5 26 5 17.5A9.5 9.5 0 0 1 24 13a9.5 9.5 0 0 1 19 4.5C43 26 37 32 24 41z',
		alt: { nl: 'Een hart', en: 'A heart' }
	},
	team: {
		path: 'M24 8a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM14 41v-7c0-6 4-10 10-10s10 4 10 10v7zM9 15a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM4 36v-3c0-3 2-5 5-5M39 15a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM44 36v-3c0-3-2-5-5-5',
		alt: { nl: 'Drie mensen bij elkaar', en: 'Three people together' }
	},
	clock: {
		path: 'M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38zM24 13v11l8 6',
		alt: { nl: 'Een klok', en: 'A clock' }
	},
	gift: {
		path: 'M8 23h32v20H8zM5 14h38v9H5zM24 14v29M24 14c-4-10-13-10-13-5 0 3.5 6 5 13 5zM24 14c4-10 13-10 13-5 0 3.5-6 5-13 5z',
		alt: { nl: 'Een cadeau', en: 'A gift' }
	},
	home: {
		path: 'M5 23L24 6l19 17M10 19v23h28V19M20 42V30h8v12',
		alt: { nl: 'Een huis', en: 'A house' }
	},
	shield: {
		path: 'M24 4l17 6v12c0 11-7 18-17 22C14 40 7 33 7 22V10zM24 4v40M7.5 21h33',
		alt: { nl: 'Een schild', en: 'A shield' }
	},
	question: {
		path: 'M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38zM18 19a6 6 0 1 1 9.5 5c-2.3 1.4-3.5 2.6-3.5 5M24 35v.1',
		alt: { nl: 'Een vraagteken', en: 'A question mark' }
	},
	'walk-away': {
		path: 'M20 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM19 18l-7 5-1 7M19 18l4 6 7 2M19 18v11l-7 14M19 29l6 5 2 9M33 14h11M39 9l5 5-5 5',
		alt: { nl: 'Iemand die wegloopt', en: 'Somebody walking away' }
	},
	calendar: {
		path: 'M9 9h30a3 3 0 0 1 3 3v27a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3zM6 19h36M16 5v8M32 5v8M15 27v.1M24 27v.1M33 27v.1M15 35v.1M24 35v.1',
		alt: { nl: 'Een kalender', en: 'A calendar' }
	},
	truck: {
		path: 'M3 10h26v24H19M9 34H3V10M29 18h8l8 8v8h-3M32 34h-3M14 29.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM37 29.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
		alt: { nl: 'Een vrachtwagen', en: 'A lorry' }
	}
};

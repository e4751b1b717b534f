import type { ChapterKind } from '#lib/report/book/chapters.ts';
import { texts } from './language.ts';

/** What belongs in a chapter, for who writes it. Questions, one on a line. */
export const chapterHints = texts<Record<ChapterKind, string>>(
	{
		policy:
			'Wat wil de gemeente bereiken?\nWat is er dit jaar nieuw in het beleid?\nWelke regels gelden er, zoals de gedragscode?',
		roles:
			'Wie is coördinator integriteit?\nWie zijn de vertrouwenspersonen, en waar is het meldpunt?\nWat doen het college, de secretaris en de leidinggevenden?',
		training:
			'Welke trainingen, bijeenkomsten en gesprekken waren er?\nHoeveel mensen deden mee, van hoeveel?\nWat vonden ze ervan, en wat leerden ze?',
		oath: 'Hoeveel mensen legden de eed of belofte af?\nHoe ging dat: in een zaal of digitaal?\nIs er iemand die nog moet?',
		choices:
			'Welke verhalen lagen voor?\nWat koos men eerst, en wat na het lezen van argumenten?\nWat bespreken we hierover verder?',
		reports:
			'Hoeveel meldingen waren er, en waarover?\nWat is ermee gedaan?\nWat leren we ervan?\nLet op kleine getallen: weet een lezer over wie het gaat?',
		compliance:
			'Is de gedragscode nageleefd?\nHoe weten we dat?\nZijn nevenfuncties en geschenken gemeld?',
		advisers: 'Hoeveel gesprekken waren er, en waarover?\nWat raden de vertrouwenspersonen aan?',
		conclusions: 'Wat ging goed?\nWat kan beter?\nWat valt op als je eerdere jaren ernaast legt?',
		plan: 'Wat gaan we volgend jaar doen?\nWie zorgt ervoor?\nWat is van het vorige plan gelukt?',
		proposal:
			'De koppen van een voorstel aan de raad staan klaar.\nVul onder elke kop een paar zinnen in.',
		other: 'Geef dit hoofdstuk een eigen titel.'
	},
	{
		policy:
			'What does the municipality want to achieve?\nWhat is new in the policy this year?\nWhich rules hold, such as the code of conduct?',
		roles:
			'Who is the integrity coordinator?\nWho are the confidential advisers, and where is the reporting desk?\nWhat do the executive, the secretary and managers do?',
		training:
			'Which trainings, meetings and talks were there?\nHow many people took part, of how many?\nWhat did they think of it, and what did they learn?',
		oath: 'How many people took the oath or promise?\nHow did it go: in a room or digitally?\nIs there anybody who still has to?',
		choices:
			'Which stories were put before people?\nWhat was chosen first, and what after reading the arguments?\nWhat do we go on talking about?',
		reports:
			'How many reports were there, and about what?\nWhat was done with them?\nWhat do we learn from them?\nMind small numbers: could a reader tell who it is about?',
		compliance:
			'Was the code of conduct complied with?\nHow do we know?\nWere side jobs and gifts reported?',
		advisers: 'How many talks were there, and about what?\nWhat do the advisers recommend?',
		conclusions: 'What went well?\nWhat can be better?\nWhat stands out beside earlier years?',
		plan: 'What will we do next year?\nWho sees to it?\nWhat came of the last plan?',
		proposal:
			'The headings of a proposal to the council are ready.\nWrite a few sentences under each.',
		other: 'Give this chapter a title of its own.'
	}
);

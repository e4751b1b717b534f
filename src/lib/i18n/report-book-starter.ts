import type { ChapterKind } from '#lib/report/book/chapters.ts';
import { texts } from './language.ts';

/** Chapter titles a new report begins with. */
export const chapterTitles = texts<Record<ChapterKind, string>>(
	{
		policy: 'Beleid en visie',
		roles: 'Wie doet wat',
		training: 'Leren en samen praten',
		oath: 'Eed of belofte',
		choices: 'Keuzes in een oefening',
		reports: 'Meldingen en maatregelen',
		compliance: 'Naleving van de gedragscode',
		advisers: 'Vertrouwenspersonen',
		conclusions: 'Conclusies',
		plan: 'Jaarplan',
		proposal: 'Voorstel aan de raad',
		other: 'Nieuw hoofdstuk'
	},
	{
		policy: 'Policy and vision',
		roles: 'Who does what',
		training: 'Learning and talking together',
		oath: 'Oath or promise',
		choices: 'Choices in an exercise',
		reports: 'Reports and measures',
		compliance: 'Compliance with the code of conduct',
		advisers: 'Confidential advisers',
		conclusions: 'Conclusions',
		plan: 'Year plan',
		proposal: 'Proposal to the council',
		other: 'New chapter'
	}
);

/** Markdown a chapter begins with: what holds for every municipality, to be made one's own. */
export const chapterStarts = texts<Record<ChapterKind, string>>(
	{
		policy:
			'De gemeente voert integriteitsbeleid. Dat staat in artikel 4 van de Ambtenarenwet 2017. Elk jaar legt het college daarover verantwoording af: wat deden we, en hoe is de gedragscode nageleefd?\n\n## Waar wij voor staan\n\nIntegriteit gaat over hoe we ons werk doen, ook als niemand kijkt. Daar hoort bij dat je twijfel bespreekt.',
		roles: '',
		training:
			'Integer werken leer je door te oefenen en erover te praten. Dit hoofdstuk laat zien wat we deden. Mensen en bijeenkomsten tellen we apart: wie twee keer kwam, telt één keer als mens.',
		oath: 'Nieuwe ambtenaren leggen de eed of de belofte af. Mensen die we inhuren, ondertekenen een integriteitsverklaring. We bewaren alleen de datum. Of het de eed of de belofte was, bewaren we niet.',
		choices:
			'In het programma kiezen medewerkers wat ze zouden doen in een kort verhaal. Dat doen ze in het geheim. **Het zijn keuzes in een oefening, geen gedrag.** Wat de meesten kiezen, is niet vanzelf goed.\n\nWe tonen alleen groepen van 20 of meer mensen. Aantallen zijn afgerond op vijftallen.',
		reports:
			'Een melding is een teken dat mensen hun weg weten te vinden. Meer meldingen betekent dus niet vanzelf dat er meer misging.',
		compliance: '',
		advisers:
			'Bij een vertrouwenspersoon kun je in vertrouwen praten. Vertrouwenspersonen tellen gesprekken, zonder namen.',
		conclusions: '',
		plan: 'Dit gaan we doen. Bij elk onderwerp staat wie ervoor zorgt.',
		proposal:
			'## Kennisnemen van\n\nHet verslag over integriteit.\n\n## Inleiding\n\nHet college legt elk jaar verantwoording af over het integriteitsbeleid en over de naleving van de gedragscode (Ambtenarenwet 2017, artikel 4).\n\n## Kernboodschap\n\n## Consequenties\n\n## Communicatie\n\n## Vervolg',
		other: ''
	},
	{
		policy:
			'The municipality has an integrity policy, as article 4 of the Civil Servants Act 2017 (Ambtenarenwet) asks. Every year the executive accounts for it: what did we do, and how was the code of conduct complied with?\n\n## What we stand for\n\nIntegrity is about how we do our work, also when nobody looks. Talking about doubt is part of it.',
		roles: '',
		training:
			'You learn to work with integrity by practising and by talking about it. This chapter shows what we did. People and meetings are counted apart: who came twice counts once as a person.',
		oath: 'New civil servants take the oath or the promise. People we hire sign an integrity statement. We keep the date only, and not whether it was the oath or the promise.',
		choices:
			'In the programme employees choose what they would do in a short story. They do so in secret. **These are choices in an exercise, no behaviour.** What most people choose is not right by itself.\n\nWe only show groups of 20 or more people. Numbers are rounded to fives.',
		reports:
			'A report is a sign that people find their way. More reports do not by themselves mean that more went wrong.',
		compliance: '',
		advisers:
			'You can talk to a confidential adviser in confidence. Advisers count talks, without names.',
		conclusions: '',
		plan: 'This is what we will do. Each topic says who sees to it.',
		proposal:
			'## To take note of\n\nThe report on integrity.\n\n## Introduction\n\nEvery year the executive accounts for the integrity policy and for compliance with the code of conduct (Civil Servants Act 2017, article 4).\n\n## Main message\n\n## Consequences\n\n## Communication\n\n## What comes next',
		other: ''
	}
);

import { texts } from './language.ts';

/** The words on a certificate (PDF). */
export const certificatePdf = texts(
	{
		filename: 'bewijs',
		title: (programme: string) => `Bewijs van deelname: ${programme}`,
		heading: 'Bewijs van deelname',
		completed: 'rondde dit programma af:',
		facts: (date: string, version: number) => `Afgerond op ${date}, versie ${version}`,
		meaningHeading: 'Wat dit bewijs zegt',
		meaning: 'Dit bewijs zegt dat je meedeed. Het zegt niets over je keuzes.',
		checkHeading: 'Controleer dit bewijs',
		check: 'Vul deze code in op:',
		drawing: 'Tekening: een weg in de polder die zich in tweeën splitst, onder een lage zon.'
	},
	{
		filename: 'certificate',
		title: (programme: string) => `Certificate of participation: ${programme}`,
		heading: 'Certificate of participation',
		completed: 'completed this programme:',
		facts: (date: string, version: number) => `Completed on ${date}, version ${version}`,
		meaningHeading: 'What this certificate says',
		meaning: 'This certificate says that you took part. It says nothing about your choices.',
		checkHeading: 'Check this certificate',
		check: 'Enter this code at:',
		drawing: 'Drawing: a road in the polder that forks in two, under a low sun.'
	}
);

import { texts } from './language.ts';

/** Reading a draft that one was asked for: remarks, and a signature. */
export const reportReview = texts(
	{
		lead: 'Dit is een concept. Lees het, schrijf bij een hoofdstuk wat je ervan vindt, en teken als je gevraagd bent.',
		reads: 'Lees het concept. Bij elk hoofdstuk kun je een opmerking maken.',
		toSign: 'Tekenen',
		signText:
			'Met je naam zeg je dat dit verslag klopt. Je tekent wat hierboven staat. Verandert er daarna een woord of een getal, dan is een nieuwe handtekening nodig.',
		name: 'Zo komt je naam in het verslag',
		nameHint: 'Je naam en je functie, zoals ‘A. de Vries, gemeentesecretaris’.',
		sure: 'Ik heb het hele verslag gelezen en ik ben het ermee eens',
		sign: 'Teken het verslag',
		signedNow: (day: string) => `Je hebt getekend op ${day}.`,
		signedOld: 'Je had getekend, maar daarna veranderde er iets. Teken opnieuw.',
		unsign: 'Haal mijn handtekening weg',

		'not-asked': 'Je bent niet gevraagd om dit verslag te tekenen.',
		'own-change': 'Jij veranderde dit verslag als laatste. Daarom tekent iemand anders.',
		'changed-since': 'Het verslag is intussen veranderd. Lees het nog een keer en teken dan.',
		'parts-missing':
			'Er mist een tabel in het verslag. Vraag de coördinator integriteit om die terug te zetten.',
		'nothing-in-it': 'Er staat nog niets in het verslag.',
		'name-missing': 'Vul je naam en functie in.',
		'not-sure': 'Zet een vinkje als je het hele verslag hebt gelezen.',

		commentsOn: (title: string) => `Opmerkingen bij ${title}`,
		commentsOnAll: 'Opmerkingen over het hele verslag'
	},
	{
		lead: 'This is a draft. Read it, write what you think of a chapter, and sign if you were asked to.',
		reads: 'Read the draft. You can make a remark about every chapter.',
		toSign: 'Sign',
		signText:
			'With your name you say that this report is right. You sign what stands above. If a word or a number changes after that, a new signature is needed.',
		name: 'How your name stands in the report',
		nameHint: 'Your name and your function, such as ‘A. de Vries, municipal secretary’.',
		sure: 'I have read the whole report and I agree with it',
		sign: 'Sign the report',
		signedNow: (day) => `You signed on ${day}.`,
		signedOld: 'You had signed, but after that something changed. Sign again.',
		unsign: 'Take my signature away',

		'not-asked': 'You were not asked to sign this report.',
		'own-change': 'You changed this report last. That is why somebody else signs it.',
		'changed-since': 'The report has changed in the meantime. Read it once more and then sign.',
		'parts-missing':
			'A table is missing from the report. Ask the integrity coordinator to put it back.',
		'nothing-in-it': 'There is nothing in the report yet.',
		'name-missing': 'Fill in your name and function.',
		'not-sure': 'Tick the box if you have read the whole report.',

		commentsOn: (title) => `Remarks on ${title}`,
		commentsOnAll: 'Remarks on the whole report'
	},
	{
		lead: 'Dit verslag is nog niet klaar. Lees het. Schrijf op wat je ervan vindt. Ben je gevraagd om te tekenen? Dat kan onderaan.',
		signText:
			'Met je naam zeg je: dit verslag klopt. Verandert er daarna iets, dan moet je opnieuw tekenen.'
	}
);

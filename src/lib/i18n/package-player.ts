import { texts } from './language.ts';

/** A module inside another learning system. */
export const packagePlayer = texts(
	{
		items: 'Onderdelen',
		overview: 'Overzicht',
		begin: 'Beginnen',
		goOn: 'Volgende onderdeel',
		hears:
			'Het leerplatform hoort alleen of je klaar bent. Wat je kiest en typt, blijft op deze pagina.',
		hearsCmi5:
			'Het leerplatform hoort wanneer je begint en stopt, of je klaar bent en hoelang je bezig was. Wat je kiest en typt, blijft op deze pagina.',
		inOneGo:
			'Doe de onderdelen in één keer. Sluit je deze pagina, dan begin je de volgende keer opnieuw.',
		done: 'Je bent klaar',
		told: 'Het leerplatform weet dat je klaar bent.',
		doneText: 'Je hebt alle onderdelen gedaan.',
		close: 'Je kunt deze pagina sluiten.',
		leave: 'Terug naar het leerplatform',
		telling: 'We geven door dat je klaar bent.',
		notTold: 'We konden niet doorgeven dat je klaar bent',
		notToldText: 'Laat deze pagina open. Kijk of je internet hebt en probeer het nog eens.',
		tellAgain: 'Geef het nog eens door',
		unreachable: 'Het leerplatform is niet te bereiken',
		unreachableText:
			'Sluit deze pagina en open de module opnieuw. Anders telt niet mee wat je hier doet.',
		alone: 'Deze module staat los',
		aloneText:
			'Je opende hem buiten een leerplatform. Je kunt alles doen, maar niemand hoort dat je klaar bent.',
		doneBefore: 'Je was al klaar',
		doneBeforeText:
			'Je mag alles nog eens doen. Dat verandert niets aan wat het leerplatform weet.',
		lookOnly: 'Je kijkt rond',
		lookOnlyText: 'Je kunt alles doen. Het leerplatform telt het deze keer niet mee.',
		kept: 'Wat je kiest en typt, blijft op deze pagina. Sluit je hem, of doe je tien minuten niets? Dan is het weg.',
		noScript: 'Deze module werkt alleen met JavaScript. Zet het aan in je browser.'
	},
	{
		items: 'Parts',
		overview: 'Overview',
		begin: 'Start',
		goOn: 'Next part',
		hears:
			'The learning platform only hears whether you are done. What you choose and type stays on this page.',
		hearsCmi5:
			'The learning platform hears when you begin and stop, whether you are done and how long it took. What you choose and type stays on this page.',
		inOneGo: 'Do all parts in one go. If you close this page, you start again next time.',
		done: 'You are done',
		told: 'The learning platform knows that you are done.',
		doneText: 'You have done all parts.',
		close: 'You can close this page.',
		leave: 'Back to the learning platform',
		telling: 'We are passing on that you are done.',
		notTold: 'We could not pass on that you are done',
		notToldText: 'Keep this page open. Check your internet connection and try again.',
		tellAgain: 'Pass it on again',
		unreachable: 'The learning platform cannot be reached',
		unreachableText:
			'Close this page and open the module again. Otherwise what you do here does not count.',
		alone: 'This module stands alone',
		aloneText:
			'You opened it outside a learning platform. You can do everything, but nobody hears that you are done.',
		doneBefore: 'You were done already',
		doneBeforeText:
			'You may do everything again. It changes nothing in what the learning platform knows.',
		lookOnly: 'You are looking around',
		lookOnlyText: 'You can do everything. The learning platform does not count it this time.',
		kept: 'What you choose and type stays on this page. If you close it or do nothing for ten minutes, it is gone.',
		noScript: 'This module only works with JavaScript. Switch it on in your browser.'
	},
	{
		begin: 'Begin',
		goOn: 'Verder',
		hears: 'Alleen jij weet wat je kiest en typt. Anderen zien alleen of je klaar bent.',
		hearsCmi5:
			'Alleen jij weet wat je kiest en typt. Anderen zien of je klaar bent, en hoelang je bezig was.',
		inOneGo: 'Doe alles in één keer. Sluit deze pagina niet.',
		told: 'Dat is doorgegeven.',
		doneText: 'Alles is gedaan.',
		notTold: 'Het lukt niet',
		notToldText: 'Sluit deze pagina niet. Heb je internet? Druk dan op de knop.',
		tellAgain: 'Probeer het nog eens',
		unreachable: 'Er gaat iets mis',
		unreachableText: 'Sluit deze pagina. Open hem dan opnieuw.',
		kept: 'Alleen jij ziet dit. Sluit je de pagina? Dan is alles weg.',
		aloneText: 'Je kunt alles doen. Maar niemand hoort dat je klaar bent.',
		doneBeforeText: 'Je mag het nog een keer doen. Het hoeft niet.',
		lookOnlyText: 'Je kunt alles doen. Het telt nu niet mee.'
	}
);

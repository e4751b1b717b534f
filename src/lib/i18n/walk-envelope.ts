import { texts } from './language.ts';

/** The words of a secret choice: before it, under way, where it cannot be made, and at sign-out. */
export const walkEnvelope = texts(
	{
		secret: 'Je keuze is geheim. Hij gaat in een dichte envelop zonder naam.',
		until: (day: string) => `Je mag je keuze veranderen tot en met ${day}.`,
		privacy: 'Wat ziet mijn leidinggevende?',
		custody: 'Wie heeft de sleutel?',
		custodyText:
			'De beheerder kan de sleutel misbruiken. De sleutel opent de enveloppen. Na het tellen gooien we hem weg.',

		keptOwn:
			'Wat je kiest, staat ook versleuteld op dit apparaat. Je kunt het alleen lezen als je bent ingelogd.',
		keptTab:
			'Sluit je dit tabblad, log je uit of doe je tien minuten niets? Dan kun je hier niets meer kiezen of veranderen. Wat verstuurd is, telt mee.',
		aloneWhy:
			'Zeg je ja? Dan kun je hier later verdergaan. Je kunt je keuze dan ook nog veranderen.',

		preparing: 'We maken je envelop klaar.',
		sending: 'We sturen je envelop.',
		sent: 'Je envelop is verstuurd.',
		waiting: 'Je envelop is nog niet verstuurd. We sturen hem zodra dat kan.',
		retry: 'Probeer het nu',
		refusedLetter: 'Je envelop is niet aangenomen. Deze keuze telt niet mee.',
		closedLetter: 'De keuzeperiode is gesloten. Deze keuze telt niet mee.',
		receipt: 'Bewijs van je envelop',
		receiptText:
			'Na het tellen zie je met deze code of je envelop in de bus zat. De code zegt niet wat je koos.',
		receiptOwn: 'Dit apparaat bewaart de code voor jou.',
		receiptTab: 'Schrijf de code op. Dit apparaat bewaart hem niet.',

		elsewhere: 'Geheim kiezen kan op je andere apparaat',
		elsewhereText:
			'Je begon met kiezen op een ander apparaat of in een ander tabblad. Alleen daar kun je geheim kiezen. Is dat tabblad dicht? Dan telt je keuze niet mee.',
		toOther: 'Zo ga je hier verder',
		closed: 'De keuzeperiode is gesloten',
		closedText: 'Je kunt niet meer geheim kiezen. Wat je eerder verstuurde, telt mee.',
		'not-yours': 'Je kunt hier nu niet geheim kiezen',
		'not-yoursText': 'Voor dit dilemma is er geen envelop voor jou.',
		'not-here': 'Op dit apparaat kun je niet geheim kiezen',
		'not-hereText': 'De verbinding is niet beveiligd, of je browser bewaart niets.',
		erased: 'Je kunt hier niet meer geheim kiezen',
		erasedText: 'Je deed lang niets. Daarom is alles hier gewist. Wat verstuurd is, telt mee.',
		stays: 'Wat je nu kiest, blijft op dit scherm. Dit onderdeel telt gewoon als gedaan.',

		leave: 'Je envelop is nog niet verstuurd',
		leaveOwn: 'Log je nu uit? Dan versturen we hem als je hier weer inlogt.',
		leaveTab: 'Log je nu uit? Dan is je envelop weg en telt je keuze niet mee.',
		stay: 'Nog niet uitloggen',
		signOut: 'Toch uitloggen'
	},
	{
		secret: 'Your choice is secret. It goes in a sealed envelope without a name.',
		until: (day: string) => `You may change your choice up to and including ${day}.`,
		privacy: 'What does my manager see?',
		custody: 'Who has the key?',
		custodyText:
			'The administrator can abuse the key. The key opens the envelopes. After the count it is thrown away.',

		keptOwn:
			'What you choose is also on this device, encrypted. You can only read it while you are signed in.',
		keptTab:
			'If you close this tab, sign out or do nothing for ten minutes, you cannot choose or change anything here any more. What was sent counts.',
		aloneWhy:
			'If you say yes, you can go on here later. You can then also still change your choice.',

		preparing: 'We are getting your envelope ready.',
		sending: 'We are sending your envelope.',
		sent: 'Your envelope has been sent.',
		waiting: 'Your envelope has not been sent yet. We send it as soon as we can.',
		retry: 'Try now',
		refusedLetter: 'Your envelope was not accepted. This choice does not count.',
		closedLetter: 'The choice period is closed. This choice does not count.',
		receipt: 'Receipt of your envelope',
		receiptText:
			'After the count this code tells you whether your envelope was in the box. The code does not say what you chose.',
		receiptOwn: 'This device keeps the code for you.',
		receiptTab: 'Write the code down. This device does not keep it.',

		elsewhere: 'You can choose in secret on your other device',
		elsewhereText:
			'You began to choose on another device or in another tab. Only there can you choose in secret. Has that tab been closed? Then your choice does not count.',
		toOther: 'How to go on here',
		closed: 'The choice period is closed',
		closedText: 'You can no longer choose in secret. What you sent before counts.',
		'not-yours': 'You cannot choose in secret here now',
		'not-yoursText': 'There is no envelope for you for this dilemma.',
		'not-here': 'You cannot choose in secret on this device',
		'not-hereText': 'The connection is not secure, or your browser keeps nothing.',
		erased: 'You can no longer choose in secret here',
		erasedText: 'You did nothing for a while. So everything here was erased. What was sent counts.',
		stays: 'What you choose now stays on this screen. This item counts as done all the same.',

		leave: 'Your envelope has not been sent yet',
		leaveOwn: 'If you sign out now, we send it when you sign in here again.',
		leaveTab: 'If you sign out now, your envelope is gone and your choice does not count.',
		stay: 'Do not sign out yet',
		signOut: 'Sign out all the same'
	},
	{
		secret: 'Je keuze is geheim. Hij gaat in een dichte envelop. Je naam staat er niet op.',
		until: (day: string) => `Wil je anders kiezen? Dat mag tot en met ${day}.`,
		privacy: 'Wat ziet mijn baas?',
		custodyText:
			'De beheerder heeft de sleutel van de enveloppen. De beheerder kan de sleutel misbruiken.',
		keptOwn: 'Je keuze staat ook op dit apparaat, op slot. Alleen jij kunt hem lezen.',
		keptTab: 'Sluit je deze pagina? Dan kun je hier niet meer kiezen. Wat weg is, telt mee.',
		aloneWhy: 'Zeg je ja? Dan kun je hier later verder.',
		waiting: 'Je envelop is nog niet weg. We proberen het straks weer.',
		retry: 'Probeer nu',
		refusedLetter: 'Het is niet gelukt. Deze keuze telt niet mee.',
		closedLetter: 'Je bent te laat. Deze keuze telt niet mee.',
		receiptText: 'Met deze code zie je later: mijn envelop was erbij.',
		receiptTab: 'Schrijf de code op.',
		elsewhere: 'Kies op je andere apparaat',
		elsewhereText: 'Je begon op een ander apparaat. Alleen daar kun je geheim kiezen.',
		toOther: 'Wil je hier kiezen?',
		closed: 'Kiezen kan niet meer',
		closedText: 'Je bent te laat. Wat je eerder koos, telt mee.',
		'not-yours': 'Hier kun je nu niet kiezen',
		'not-hereText': 'Dit apparaat kan geen geheim bewaren.',
		erased: 'Kiezen kan hier niet meer',
		erasedText: 'Je deed lang niets. Alles is hier weg. Wat verstuurd is, telt mee.',
		stays: 'Je keuze blijft op dit scherm. Je kunt gewoon verder.',
		leave: 'Je envelop is nog niet weg',
		leaveOwn: 'Wil je uitloggen? Dan sturen we hem later.',
		leaveTab: 'Wil je uitloggen? Dan telt je keuze niet mee.',
		stay: 'Ik wacht nog'
	}
);

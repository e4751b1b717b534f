import { plural } from './format.ts';
import { texts } from './language.ts';

/** The page on which everyone answers the pulse survey. */
export const pulse = texts(
	{
		title: 'Peiling',
		lead: 'Zes uitspraken over hoe het hier gaat. Het kost je ongeveer drie minuten.',
		numberOf: (number: number, all: number) => `Uitspraak ${number} van ${all}`,
		secret: 'Je antwoorden zijn geheim',
		secretText: [
			'Elk antwoord gaat in een dichte envelop, zonder je naam.',
			'We weten wel dat je enveloppen kreeg. We weten niet of je ze verstuurt, en niet wat erin zit.',
			'In de uitslag staan alleen groepen van 20 mensen of meer, met afgeronde aantallen.'
		].join('\n'),
		until: (day: string) => `Je mag je antwoorden veranderen tot en met ${day}.`,
		privacy: 'Wat ziet mijn leidinggevende?',
		send: 'Verstuur mijn antwoorden',
		missing: (count: number) =>
			`Je hebt nog ${plural(count, 'uitspraak', 'uitspraken', 'nl')} over. Je mag ook ‘weet ik niet, of sla ik over’ kiezen.`,
		go: (number: number) => `Naar uitspraak ${number}`,

		sending: 'We versturen je antwoorden.',
		sent: 'Je antwoorden zijn verstuurd',
		sentText: 'Bedankt. Je enveloppen liggen in de bus. We tellen ze als de periode voorbij is.',
		waiting: 'Je antwoorden zijn nog niet verstuurd',
		waitingText: 'We sturen ze zodra dat kan. Laat deze pagina zo lang open.',
		retry: 'Probeer het nu',
		refused: 'Niet al je antwoorden zijn aangenomen',
		refusedText: 'Een antwoord dat niet is aangenomen, telt niet mee. Vul de peiling opnieuw in.',
		receipts: 'Bewijs van je enveloppen',
		receiptsText:
			'Na het tellen zie je met deze codes of je enveloppen in de bus lagen. Een code zegt niet wat je antwoordde.',
		again: 'Verander mijn antwoorden',
		againText: 'Vul dan alles opnieuw in. Je nieuwe antwoorden komen in de plaats van de oude.',

		elsewhere: 'Antwoorden kan op je andere apparaat',
		elsewhereText:
			'Je begon op een ander apparaat of in een ander tabblad. Alleen daar kun je antwoorden. Is dat tabblad dicht? Dan tellen je antwoorden niet mee.',
		toOther: 'Zo ga je hier verder',
		closed: 'De peiling is gesloten',
		closedText: 'Je kunt niet meer antwoorden. Wat je eerder verstuurde, telt mee.',
		'not-yours': 'Je kunt hier nu niet antwoorden',
		'not-yoursText': 'Voor jou zijn er nu geen enveloppen. Probeer het morgen nog eens.',
		'not-here': 'Op dit apparaat kun je niet geheim antwoorden',
		'not-hereText':
			'De verbinding is niet beveiligd, of je browser bewaart niets. Gebruik een ander apparaat.',
		erased: 'Je antwoorden zijn hier gewist',
		erasedText:
			'Je deed lang niets. Daarom kun je hier niet meer antwoorden. Wat verstuurd is, telt mee.',
		withoutScript: 'Zonder JavaScript kun je niet geheim antwoorden',
		withoutScriptText:
			'Je browser doet de envelop dicht voordat hij weggaat. Daar is JavaScript voor nodig. Zet het aan, of gebruik een ander apparaat.',

		none: 'Er is nu geen peiling',
		noneText: 'Een keer per jaar vragen we iedereen om op zes uitspraken te antwoorden.',
		opensOn: (day: string) => `De volgende peiling begint op ${day}.`,
		outcome: 'Bekijk de uitslag van'
	},
	{
		title: 'Pulse survey',
		lead: 'Six statements about how things are here. It takes you about three minutes.',
		numberOf: (number, all) => `Statement ${number} of ${all}`,
		secret: 'Your answers are secret',
		secretText: [
			'Each answer goes in a sealed envelope, without your name.',
			'We do know that you got envelopes. We do not know whether you send them, nor what is in them.',
			'The result only shows groups of 20 people or more, in rounded numbers.'
		].join('\n'),
		until: (day) => `You may change your answers up to and including ${day}.`,
		privacy: 'What does my manager see?',
		send: 'Send my answers',
		missing: (count) =>
			`You have ${plural(count, 'statement', 'statements', 'en')} left. You may also choose ‘I do not know, or I skip this’.`,
		go: (number) => `To statement ${number}`,

		sending: 'We are sending your answers.',
		sent: 'Your answers have been sent',
		sentText: 'Thank you. Your envelopes are in the box. We count them when the period is over.',
		waiting: 'Your answers have not been sent yet',
		waitingText: 'We send them as soon as we can. Keep this page open until then.',
		retry: 'Try now',
		refused: 'Not all of your answers were accepted',
		refusedText: 'An answer that was not accepted does not count. Fill in the survey again.',
		receipts: 'Receipts of your envelopes',
		receiptsText:
			'After the count these codes tell you whether your envelopes were in the box. A code does not say what you answered.',
		again: 'Change my answers',
		againText: 'Fill in everything again. Your new answers take the place of the old ones.',

		elsewhere: 'You can answer on your other device',
		elsewhereText:
			'You began on another device or in another tab. Only there you can answer. Is that tab closed? Then your answers do not count.',
		toOther: 'How to go on here',
		closed: 'The pulse survey is closed',
		closedText: 'You cannot answer any more. What you sent before counts.',
		'not-yours': 'You cannot answer here now',
		'not-yoursText': 'There are no envelopes for you now. Try again tomorrow.',
		'not-here': 'On this device you cannot answer in secret',
		'not-hereText':
			'The connection is not secure, or your browser keeps nothing. Use another device.',
		erased: 'Your answers were erased here',
		erasedText:
			'You did nothing for a long time. So you cannot answer here any more. What was sent counts.',
		withoutScript: 'Without JavaScript you cannot answer in secret',
		withoutScriptText:
			'Your browser seals the envelope before it leaves. That takes JavaScript. Switch it on, or use another device.',

		none: 'There is no pulse survey now',
		noneText: 'Once a year we ask everyone to answer six statements.',
		opensOn: (day) => `The next pulse survey begins on ${day}.`,
		outcome: 'See the result of'
	},
	{
		lead: 'Zes zinnen over je werk. Kloppen ze voor jou?',
		numberOf: (number, all) => `Zin ${number} van ${all}`,
		secretText: [
			'Elk antwoord gaat in een dichte envelop.',
			'Op de envelop staat geen naam.',
			'Niemand ziet wat jij antwoordt.'
		].join('\n'),
		missing: (count) => `Je moet er nog ${count}. Weet je het niet? Dan kies je ‘weet ik niet’.`,
		go: (number) => `Naar zin ${number}`,
		sentText: 'Bedankt. Later tellen we alle antwoorden.',
		refusedText: 'Doe het nog een keer.',
		receiptsText: 'Later kun je met een code zien of je envelop in de bus lag.',
		againText: 'Vul dan alles nog een keer in.',
		elsewhereText: 'Je begon op een ander apparaat. Alleen daar kan het.',
		withoutScriptText: 'Gebruik een ander apparaat.',
		noneText: 'Een keer per jaar vragen we iets aan iedereen.'
	}
);

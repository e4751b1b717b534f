import { texts } from './language.ts';

/** How a secret choice works, and what cannot be promised: the second half of the privacy page. */
export const privacyChoice = texts(
	{
		how: 'Zo werkt je geheime keuze',
		howText: [
			'Je krijgt voor elke keuze één lege envelop. We schrijven op dat je die kreeg. Zo telt ieder maar één keer mee.',
			'Je browser doet je keuze in de envelop en maakt hem dicht. Daarna gaat hij naar een bus die geen namen kent.',
			'Op de envelop staan geen naam en geen tijd. Alle enveloppen zijn even groot. Overslaan is ook een keuze in een envelop.',
			'Je mag je keuze veranderen tot de keuzeperiode sluit. Tot die tijd laten we niemand een uitslag zien.',
			'Na de keuzeperiode wachten we, tot oude kopieën weg horen te zijn. Daarna tellen we alles één keer.',
			'Na het tellen gooien we de enveloppen en de sleutel weg.',
			'In de uitslag staan alleen groepen van 20 mensen of meer. We ronden de aantallen af op vijf.',
			'Je apparaat bewaart een bewijs. Na het tellen zie je daarmee of jouw envelop in de bus zat. Niet wat erin zat.'
		].join('\n'),
		device: 'Op welk apparaat?',
		deviceText: [
			'We vragen of jij het apparaat alleen gebruikt. Zeg je nee? Of nog niets? Dan bewaren we daar niets voor later. Wat je koos en typte is weg als je uitlogt, de pagina sluit of tien minuten niets doet.',
			'Zeg je ja? Dan bewaart je browser je keuzes en teksten versleuteld. Je kunt ze alleen lezen als je bent ingelogd.',
			'De app zegt op welk apparaat je geheim kunt kiezen. Met een QR-code ga je verder op een ander apparaat.',
			'Deel je het apparaat met anderen? Kies dan voordat je uitlogt of het tabblad sluit. Daarna kan het niet meer.',
			'Kun je nergens geheim kiezen? Of staat JavaScript uit? Dan kun je alles afronden. Je keuze telt dan niet mee.',
			'Wat je typt, sturen we nooit op.'
		].join('\n'),
		limits: 'Wat we niet kunnen beloven',
		limitsText: [
			'Wie de server beheert, kan de website veranderen. Een veranderde pagina kan meekijken.',
			'De sleutel opent de enveloppen. Bewaart de beheerder de sleutel? Dan kan de beheerder die misbruiken.',
			'Bewaren drie mensen elk een deel van de sleutel? Dan kunnen twee van hen hem samen misbruiken.',
			'Heeft iemand de sleutel en een kopie van de bus? Die kan soms achterhalen wie wat koos.',
			'Het netwerk van je werk kan zien dat je hier was, en hoe laat. Ook dat er een envelop wegging. Niet wat erin zat.',
			'Op een apparaat van je werk kan de beheerder van dat apparaat soms je scherm zien.',
			'De sleutel van wat op je apparaat staat, komt van de server. Wie de server én je apparaat heeft, kan het lezen.',
			'Pakt iemand je apparaat terwijl je bent ingelogd? Die kan zien wat je koos.',
			'Raak je je apparaat kwijt voordat je kiest? Dan telt je keuze niet mee.',
			'Vertel je wat je koos? Of kiest je hele team hetzelfde? Dan weten jullie het van elkaar.'
		].join('\n')
	},
	{
		how: 'How your secret choice works',
		howText: [
			'You get one empty envelope for each choice. We write down that you got it. So everyone counts once.',
			'Your browser puts your choice in the envelope and seals it. Then it goes to a ballot box that knows no names.',
			'There is no name and no time on the envelope. All envelopes have the same size. Skipping is also a choice in an envelope.',
			'You may change your choice until the choice period closes. Until then we show nobody a result.',
			'After the choice period we wait until old copies should be gone. Then we count everything once.',
			'After the count we throw the envelopes and the key away.',
			'The result only shows groups of 20 people or more. We round the numbers to fives.',
			'Your device keeps a receipt. After the count it tells you whether your envelope was in the box. Not what was in it.'
		].join('\n'),
		device: 'On which device?',
		deviceText: [
			'We ask whether you alone use the device. If you say no, or nothing yet, we keep nothing there for later. What you chose and typed is gone when you sign out, close the page or wait ten minutes.',
			'If you say yes, your browser keeps your choices and texts encrypted. You can only read them while you are signed in.',
			'The app says on which device you can choose in secret. With a QR code you go on on another device.',
			'Do you share the device with others? Then choose before you sign out or close the tab. Afterwards it is not possible.',
			'Can you not choose in secret anywhere? Or is JavaScript off? You can finish everything. Your choice then does not count.',
			'What you type is never sent.'
		].join('\n'),
		limits: 'What we cannot promise',
		limitsText: [
			'Whoever controls the server can change the website. A changed page can watch.',
			'The key opens the envelopes. Does the administrator keep the key? Then the administrator can misuse it.',
			'Do three people each keep a part of the key? Then two of them can misuse it together.',
			'Does someone have the key and a copy of the box? They can sometimes find out who chose what.',
			'The network of your work can see that you were here, and when. Also that an envelope left. Not what was in it.',
			'On a device from work, those who manage that device can sometimes see your screen.',
			'The key to what is on your device comes from the server. Whoever has the server and your device can read it.',
			'Does someone take your device while you are signed in? They can see what you chose.',
			'Do you lose your device before you choose? Then your choice does not count.',
			'Do you tell others what you chose? Or does your whole team choose the same? Then you know it of each other.'
		].join('\n')
	},
	{
		howText: [
			'Je krijgt een lege envelop. Iedereen krijgt er één voor elke keuze.',
			'Je kiest. Je keuze gaat in de envelop. De envelop gaat dicht.',
			'De envelop gaat in een bus. Er staat geen naam op.',
			'Later tellen we alle keuzes één keer.',
			'Dan gooien we de enveloppen weg.',
			'In de uitslag staan alleen groepen van 20 mensen of meer.'
		].join('\n'),
		device: 'Welk apparaat?',
		deviceText: [
			'Gebruiken anderen dit apparaat ook? Dan bewaren we niets voor later.',
			'Kies dan voordat je uitlogt.',
			'Gebruik jij het alleen? Dan bewaart je browser je keuze op slot.',
			'Je moet inloggen om je keuze te zien.',
			'De app zegt waar je geheim kunt kiezen.',
			'Kun je niet geheim kiezen? Dan kun je wel alles doen.',
			'Je keuze telt dan niet mee.',
			'Wat je typt, sturen we nooit op.'
		].join('\n'),
		limitsText: [
			'Iemand met de server kan de website veranderen. Dan kan die meekijken.',
			'Er is een sleutel van de enveloppen. Iemand kan die sleutel misbruiken.',
			'Heb je een apparaat van je werk? Soms kan je werk je scherm zien.',
			'Het slot komt van de server. Wie de server én je apparaat heeft, kan het openen.',
			'Pakt iemand je apparaat? En ben je ingelogd? Dan ziet die je keuze.',
			'Is je apparaat weg voordat je kiest? Dan telt je keuze niet mee.',
			'Vertel je wat je koos? Dan weet een ander het.'
		].join('\n')
	}
);

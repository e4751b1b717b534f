import { texts } from './language.ts';

/** What a facilitator is told to do in each phase, one thing on a line, and the talk without numbers. */
export const liveTalk = texts(
	{
		title: 'Zo doe je dit',
		lobby: [
			'Laat de code zien. Wie geen telefoon heeft, kiest op een briefje of op de tablet.',
			'Zeg dat keuzes geheim zijn, ook voor jou.',
			'Spreek af: wat hier gezegd wordt, blijft hier.'
		].join('\n'),
		intro: [
			'Lees het verhaal voor, of laat iemand dat doen.',
			'Vraag of iemand een woord niet begrijpt. Praat nog niet over de keuze.'
		].join('\n'),
		plain: 'Neem de tijd. Er valt hier niets te kiezen.',
		break:
			'Zeg hoe laat jullie verdergaan. Is er iets lastigs gebeurd? Praat daar nu onder vier ogen over.',
		choosing: [
			'Houd het stil. Ieder kiest voor zich.',
			'Jaag niemand op. Kijk niet mee op een telefoon.'
		].join('\n'),
		closed: [
			'Laat iedereen een minuut stil schrijven: wat weegt voor jou?',
			'Laat daarna in tweetallen praten. Niemand hoeft te zeggen wat hij koos.'
		].join('\n'),
		talk: [
			'Eerst een minuut stil schrijven. Dan in tweetallen. Dan met de hele groep.',
			'Vraag argumenten voor elke kant. Niemand hoeft te zeggen wat hij koos.',
			'De leidinggevende spreekt als laatste.'
		].join('\n'),
		secondClosed: 'Zeg dat anders kiezen mag. En bij dezelfde keuze blijven ook.',
		revealed: [
			'Vraag niet wie wat koos.',
			'Vraag wat iemand aan het denken zette.',
			'De leidinggevende spreekt als laatste.'
		].join('\n'),
		rating: [
			'Geef iedereen de tijd voor een cijfer.',
			'Schrijf samen op wat jullie afspreken. Zonder namen.'
		].join('\n'),
		manager:
			'Er doet een leidinggevende mee. Spreek vooraf af dat die als laatste praat en geen oordeel geeft.',

		scriptTitle: 'Gesprek zonder cijfers',
		scriptWhy: (from: string) =>
			`Met minder dan ${from} keuzes tonen we geen uitslag. Die zou vertellen wie wat koos.`,
		script: [
			'Zeg: we praten zonder uitslag. Niemand hoeft te zeggen wat hij koos.',
			'Leg de opties één voor één neer. Vraag bij elke: wie heeft hier iets aan?',
			'Vraag bij elke optie ook: wie heeft hier last van?',
			'Vraag: welk argument hoorde je dat je nog niet had bedacht?',
			'Vraag: wat zou je nodig hebben om het goed te doen?'
		].join('\n'),
		unanimous:
			'Koos bijna iedereen hetzelfde? Dan is dat nog geen goed antwoord. Vraag wat er voor de andere kant te zeggen is. Deze tekst staat hier altijd, wat jullie ook kozen.',

		guide: 'Gesprekshulp',
		note: 'Notitie:',
		goal: 'Doel',
		opening: 'Zo open je',
		probes: 'Vraag door',
		cautions: 'Let op',
		whatIf: 'En wat als …',
		closing: 'Zo sluit je af',
		minutes: (minutes: string) => `Reken op ${minutes}`
	},
	{
		title: 'How to do this',
		lobby: [
			'Show the code. Who has no phone chooses on a slip of paper or on the tablet.',
			'Say that choices are secret, from you too.',
			'Agree that what is said here stays here.'
		].join('\n'),
		intro: [
			'Read the story out, or let somebody do so.',
			'Ask whether a word is unclear. Do not talk about the choice yet.'
		].join('\n'),
		plain: 'Take your time. There is nothing to choose here.',
		break: 'Say when you go on. Did something hard happen? Talk about it now, in private.',
		choosing: [
			'Keep it quiet. Everybody chooses alone.',
			'Hurry nobody. Do not look at anybody’s phone.'
		].join('\n'),
		closed: [
			'Let everybody write in silence for a minute: what weighs for you?',
			'Then let people talk in pairs. Nobody has to say what they chose.'
		].join('\n'),
		talk: [
			'First a minute of silent writing. Then in pairs. Then the whole group.',
			'Ask for arguments on every side. Nobody has to say what they chose.',
			'The manager speaks last.'
		].join('\n'),
		secondClosed: 'Say that choosing differently is fine. So is staying with the same choice.',
		revealed: [
			'Do not ask who chose what.',
			'Ask what made people think.',
			'The manager speaks last.'
		].join('\n'),
		rating: [
			'Give everybody time for a rating.',
			'Write down together what you agree. Without names.'
		].join('\n'),
		manager: 'A manager takes part. Agree beforehand that they speak last and pass no judgement.',

		scriptTitle: 'A talk without numbers',
		scriptWhy: (from: string) =>
			`With fewer than ${from} choices we show no result. It would tell who chose what.`,
		script: [
			'Say: we talk without a result. Nobody has to say what they chose.',
			'Take the options one by one. Ask at each: who gains by this?',
			'Ask at each option too: who suffers from this?',
			'Ask: which argument did you hear that you had not thought of?',
			'Ask: what would you need to do the right thing?'
		].join('\n'),
		unanimous:
			'Did almost everybody choose the same? That does not make it a right answer. Ask what can be said for the other side. This text always stands here, whatever you chose.',

		guide: 'Guide to the talk',
		note: 'Note:',
		goal: 'Goal',
		opening: 'How to open',
		probes: 'Ask on',
		cautions: 'Watch out',
		whatIf: 'And what if …',
		closing: 'How to close',
		minutes: (minutes: string) => `Count on ${minutes}`
	},
	{
		scriptTitle: 'Praten zonder cijfers',
		scriptWhy: (from: string) => `Er zijn minder dan ${from} keuzes. Daarom is er geen uitslag.`,
		closed: ['Schrijf eerst een minuut. Praat niet.', 'Praat dan met z’n tweeën.'].join('\n'),
		talk: [
			'Eerst schrijven. Dan met z’n tweeën praten. Dan met de groep.',
			'Vraag bij elk antwoord: wat is hier goed aan?',
			'De leidinggevende praat als laatste.'
		].join('\n')
	}
);

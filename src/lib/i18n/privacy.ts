import { texts } from './language.ts';

/** "Wat ziet mijn leidinggevende?": what is seen, by whom, and what cannot be promised. A text of lines is a list. */
export const privacy = texts(
	{
		title: 'Wat ziet mijn leidinggevende?',
		lead: 'Je leidinggevende ziet hoeveel mensen klaar zijn. Niet wat jij kiest of typt.',
		hrShort: 'HR ziet',
		hrFact: 'Of je klaar bent, en op welke dag',
		managerShort: 'Je leidinggevende ziet',
		managerFact: 'Een percentage van de groep, vanaf 10 mensen',
		nobodyShort: 'Niemand krijgt',
		nobodyFact: 'Wat je kiest en wat je typt',

		hr: 'Wat HR ziet',
		hrText: [
			'HR ziet je naam, je personeelsnummer, waar je werkt en hoe je in dienst bent.',
			'Per programma ziet HR: nog niet begonnen, nog bezig, te laat of afgerond. En op welke dag je klaar was.',
			'HR ziet niet welke dilemma’s je deed en hoelang je erover deed.',
			'Opent iemand van HR een lijst met namen? Dan schrijven we dat op in een logboek.'
		].join('\n'),
		manager: 'Wat je leidinggevende ziet',
		managerText: [
			'Je leidinggevende ziet geen namen. Alleen welk deel van een groep klaar is.',
			'Is een groep kleiner dan 10 mensen? Dan staat er alleen of iedereen klaar is of nog niet.',
			'Is iedereen klaar? Of is je groep heel klein? Dan kan je leidinggevende weten of jij klaar bent.'
		].join('\n'),
		nobody: 'Wat niemand krijgt',
		nobodyText: [
			'Je keuzes. Die gaan niet naar de server. Ook niet als je iets overslaat.',
			'Wat je typt bij een stappenplan of een reflectie.',
			'Hoelang je over een dilemma nadacht. We bewaren alleen de dag waarop je een onderdeel deed.'
		].join('\n'),
		others: 'Wie nog meer iets ziet',
		othersText: [
			'De beheerder van Tweesprong ziet aantallen. Geen namen.',
			'De controleur leest het logboek. Daarin staat wie naar lijsten met namen keek.',
			'Wie de database beheert, kan bij wat daarin staat. Dat is je naam, je werk, welke onderdelen je deed en op welke dag. Je keuzes staan er niet in.',
			'Alles wat we over jou bewaren, vind je onder ‘Mijn gegevens’.'
		].join('\n'),
		how: 'Zo werkt het nu',
		howText: [
			'Je keuzes blijven op het apparaat waarop je kiest. De server hoort alleen: dit onderdeel is gedaan.',
			'We vragen of jij het apparaat alleen gebruikt. Zeg je nee? Of nog niets? Dan blijven je keuzes alleen op de pagina. Ze zijn weg als je uitlogt, de pagina sluit of tien minuten niets doet.',
			'Zeg je ja? Dan bewaart je browser ze versleuteld. Je kunt ze alleen lezen als je bent ingelogd.',
			'Ga je verder op een ander apparaat? Dan zie je je keuzes daar niet. Wat je hebt afgerond, telt gewoon mee.',
			'Er wordt nu niets opgeteld. Er is dus ook geen uitslag van je team of van de organisatie.'
		].join('\n'),
		limits: 'Wat we niet kunnen beloven',
		limitsText: [
			'Wie de server beheert, kan de website veranderen. Een veranderde pagina kan meekijken.',
			'Het netwerk van je werk kan zien dat je hier was, en hoe laat. Niet wat je koos.',
			'Op een apparaat van je werk kan de beheerder van dat apparaat soms je scherm zien.',
			'De sleutel van je versleutelde keuzes komt van de server. Wie de server én je apparaat heeft, kan ze lezen.',
			'Pakt iemand je apparaat terwijl je bent ingelogd? Die kan zien wat je koos.',
			'Vertel je wat je koos? Of kiest je hele team hetzelfde? Dan weten jullie het van elkaar.'
		].join('\n'),
		ask: 'Heb je een vraag?',
		askText: 'Deze mensen kunnen je meer vertellen. Je hoeft niet eerst naar je leidinggevende.',
		myData: 'Bekijk mijn gegevens'
	},
	{
		title: 'What does my manager see?',
		lead: 'Your manager sees how many people have finished. Not what you choose or type.',
		hrShort: 'HR sees',
		hrFact: 'Whether you have finished, and on which day',
		managerShort: 'Your manager sees',
		managerFact: 'A percentage of the group, from 10 people',
		nobodyShort: 'Nobody gets',
		nobodyFact: 'What you choose and what you type',

		hr: 'What HR sees',
		hrText: [
			'HR sees your name, your personnel number, where you work and how you are employed.',
			'Per programme HR sees: not started, in progress, overdue or finished. And on which day you finished.',
			'HR does not see which dilemmas you did or how long you took.',
			'When someone from HR opens a list with names, we write that down in an audit log.'
		].join('\n'),
		manager: 'What your manager sees',
		managerText: [
			'Your manager sees no names. Only which part of a group has finished.',
			'For a group of fewer than 10 people it only says whether everyone has finished or not.',
			'Has everyone finished, or is your group very small? Then your manager may know whether you have finished.'
		].join('\n'),
		nobody: 'What nobody gets',
		nobodyText: [
			'Your choices. They do not go to the server. Nor does skipping something.',
			'What you type in a step plan or a reflection.',
			'How long you thought about a dilemma. We only keep the day on which you did an item.'
		].join('\n'),
		others: 'Who else sees something',
		othersText: [
			'The administrator of Tweesprong sees numbers. No names.',
			'The auditor reads the audit log. It says who looked at lists with names.',
			'Whoever manages the database can reach what is in it. That is your name, your work, which items you did and on which day. Your choices are not in it.',
			'Everything we keep about you is under ‘My data’.'
		].join('\n'),
		how: 'How it works now',
		howText: [
			'Your choices stay on the device on which you choose. The server only hears: this item is done.',
			'We ask whether you alone use the device. If you say no, or nothing yet, your choices stay on the page only. They are gone when you sign out, close the page or do nothing for ten minutes.',
			'If you say yes, your browser keeps them encrypted. You can only read them while you are signed in.',
			'On another device you do not see your choices. What you have finished counts everywhere.',
			'Nothing is added up now. So there is no result of your team or of the organisation either.'
		].join('\n'),
		limits: 'What we cannot promise',
		limitsText: [
			'Whoever controls the server can change the website. A changed page can watch.',
			'The network of your work can see that you were here, and when. Not what you chose.',
			'On a device from work, those who manage that device can sometimes see your screen.',
			'The key to your encrypted choices comes from the server. Whoever has the server and your device can read them.',
			'Does someone take your device while you are signed in? They can see what you chose.',
			'Do you tell others what you chose? Or does your whole team choose the same? Then you know it of each other.'
		].join('\n'),
		ask: 'Do you have a question?',
		askText: 'These people can tell you more. You do not have to ask your manager first.',
		myData: 'View my data'
	},
	{
		title: 'Wat ziet mijn baas?',
		lead: 'Je baas ziet niet wat jij kiest. Je baas ziet alleen hoeveel mensen klaar zijn.',
		hrFact: 'Ben je klaar? En op welke dag?',
		managerShort: 'Je baas ziet',
		managerFact: 'Hoeveel mensen van de groep klaar zijn',
		nobodyFact: 'Wat jij kiest en typt',
		hrText: [
			'HR ziet je naam en je nummer.',
			'HR ziet waar je werkt en welk contract je hebt.',
			'HR ziet of je klaar bent. En op welke dag.',
			'HR ziet niet wat jij kiest.',
			'Kijkt HR naar een lijst met namen? Dan schrijven we dat op.'
		].join('\n'),
		manager: 'Wat je baas ziet',
		managerText: [
			'Je baas ziet geen namen.',
			'Je baas ziet hoeveel mensen van de groep klaar zijn.',
			'Is de groep klein? Dan ziet je baas alleen: iedereen klaar of nog niet.',
			'Is iedereen klaar? Dan weet je baas dat jij ook klaar bent.'
		].join('\n'),
		nobodyText: [
			'Wat jij kiest. Dat gaat niet naar de server.',
			'Wat jij typt.',
			'Hoelang je nadenkt.'
		].join('\n'),
		others: 'Wie ziet nog meer?',
		othersText: [
			'De controleur ziet wie er naar namen keek.',
			'De beheerder van de database kan zien welke onderdelen je deed.',
			'De beheerder ziet daar niet wat jij koos.',
			'Wil je zien wat wij bewaren? Kijk bij ‘Mijn gegevens’.'
		].join('\n'),
		howText: [
			'Je keuze blijft op dit apparaat.',
			'De server weet alleen: je bent klaar met een onderdeel.',
			'Gebruiken anderen dit apparaat ook? Dan bewaren we niets.',
			'Gebruik jij het alleen? Dan bewaart je browser je keuze op slot.',
			'Je moet inloggen om je keuze te zien.',
			'We tellen de keuzes nu niet.'
		].join('\n'),
		limitsText: [
			'Iemand met de server kan de website veranderen. Dan kan die meekijken.',
			'Heb je een apparaat van je werk? Soms kan je werk je scherm zien.',
			'Het slot komt van de server. Wie de server én je apparaat heeft, kan het openen.',
			'Pakt iemand je apparaat? En ben je ingelogd? Dan ziet die je keuze.',
			'Vertel je wat je koos? Dan weet een ander het.'
		].join('\n'),
		askText: 'Deze mensen helpen je. Je hoeft niet eerst naar je baas.'
	}
);

import { texts } from './language.ts';

/** "Wat ziet mijn leidinggevende?": what is seen, and by whom. A text of lines is a list. */
export const privacy = texts(
	{
		title: 'Wat ziet mijn leidinggevende?',
		lead: 'Je leidinggevende ziet hoeveel mensen klaar zijn. Niet wat jij kiest of typt.',
		hrShort: 'HR ziet',
		hrFact: 'Of je klaar bent, en op welke dag',
		managerShort: 'Je leidinggevende ziet',
		managerFact: 'Een percentage van de groep, vanaf 10 mensen',
		nobodyShort: 'Nooit bij je naam',
		nobodyFact: 'Wat je kiest en wat je typt',

		hr: 'Wat HR ziet',
		hrText: [
			'HR ziet je naam, je personeelsnummer, waar je werkt en hoe je in dienst bent.',
			'Per programma ziet HR: nog niet begonnen, nog bezig, te laat of afgerond. En op welke dag je klaar was.',
			'HR ziet niet welke dilemma’s je deed en hoelang je erover deed.',
			'HR ziet niet of je een geheime keuze maakte. Ook niet wat je koos.',
			'Opent iemand van HR een lijst met namen? Dan schrijven we dat op in een logboek.'
		].join('\n'),
		manager: 'Wat je leidinggevende ziet',
		managerText: [
			'Je leidinggevende ziet geen namen. Alleen welk deel van een groep klaar is.',
			'Is een groep kleiner dan 10 mensen? Dan staat er alleen of iedereen klaar is of nog niet.',
			'Is iedereen klaar? Of is je groep heel klein? Dan kan je leidinggevende weten of jij klaar bent.',
			'Van de keuzes ziet je leidinggevende alleen de uitslag. Dat is dezelfde uitslag die jij ziet.'
		].join('\n'),
		nobody: 'Wat nooit bij je naam staat',
		nobodyText: [
			'Wat je koos. Je keuze gaat in een dichte envelop zonder naam.',
			'Of je een keuze oversloeg.',
			'Wat je typt bij een stappenplan of een reflectie. Dat blijft op je apparaat.',
			'Hoelang je over een dilemma nadacht. We bewaren alleen de dag waarop je een onderdeel deed.'
		].join('\n'),
		others: 'Wie nog meer iets ziet',
		othersText: [
			'De integriteitscoördinator opent en sluit de keuzeperiode, en laat de keuzes tellen. Die ziet dezelfde uitslag als jij.',
			'Wie een bijeenkomst leidt, ziet wie zich aanmeldt. Een maand na de bijeenkomst gooien we dat weg.',
			'Telt een bijeenkomst mee voor een programma? Dan kun je je naam op een lijst zetten. Wie de bijeenkomst leidt, ziet die lijst. Je keuzes staan er niet bij.',
			'De beheerder van Tweesprong geeft toegang en wist wie weg is. Die ziet namen, niet wat je hier afrondde of koos. Stuurt een ander leersysteem iets over jou hierheen? Dat kan de beheerder wel zien.',
			'De controleur leest het logboek. Daarin staat wie naar lijsten met namen keek.',
			'Wie de database beheert, kan bij wat daarin staat. Dat is je naam, je werk, welke onderdelen je deed en op welke dag. En welke lege enveloppen je kreeg. Keuzes staan daar ook, in dichte enveloppen zonder naam.',
			'Wat we over jou bewaren, vind je onder ‘Mijn gegevens’.'
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
		nobodyShort: 'Never with your name',
		nobodyFact: 'What you choose and what you type',

		hr: 'What HR sees',
		hrText: [
			'HR sees your name, your personnel number, where you work and how you are employed.',
			'Per programme HR sees: not started, in progress, overdue or finished. And on which day you finished.',
			'HR does not see which dilemmas you did or how long you took.',
			'HR does not see whether you made a secret choice. Nor what you chose.',
			'When someone from HR opens a list with names, we write that down in an audit log.'
		].join('\n'),
		manager: 'What your manager sees',
		managerText: [
			'Your manager sees no names. Only which part of a group has finished.',
			'For a group of fewer than 10 people it only says whether everyone has finished or not.',
			'Has everyone finished, or is your group very small? Then your manager may know whether you have finished.',
			'Of the choices your manager sees the result only. It is the same result that you see.'
		].join('\n'),
		nobody: 'What is never with your name',
		nobodyText: [
			'What you chose. Your choice goes in a sealed envelope without a name.',
			'Whether you skipped a choice.',
			'What you type in a step plan or a reflection. It stays on your device.',
			'How long you thought about a dilemma. We only keep the day on which you did an item.'
		].join('\n'),
		others: 'Who else sees something',
		othersText: [
			'The integrity coordinator opens and closes the choice period, and has the choices counted. They see the same result as you.',
			'Who leads a conversation sees who signs up. A month after the conversation we throw that away.',
			'Does a conversation count for a programme? Then you can put your name on a list. Who leads it sees that list. Your choices are not on it.',
			'The administrator of Tweesprong gives access and erases who has left. They see names, not what you finished or chose here. Does another learning system send something about you? The administrator can see that.',
			'The auditor reads the audit log. It says who looked at lists with names.',
			'Whoever manages the database can reach what is in it. That is your name, your work, which items you did and on which day. And which empty envelopes you got. Choices are there too, in sealed envelopes without a name.',
			'What we keep about you is under ‘My data’.'
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
			'Is iedereen klaar? Dan weet je baas dat jij ook klaar bent.',
			'Je baas ziet de uitslag. Die ziet iedereen.'
		].join('\n'),
		nobodyText: [
			'Wat jij kiest. Dat gaat in een dichte envelop zonder naam.',
			'Of je een keuze overslaat.',
			'Wat jij typt. Dat blijft op je apparaat.',
			'Hoelang je nadenkt.'
		].join('\n'),
		others: 'Wie ziet nog meer?',
		othersText: [
			'Praat je mee met een groep? Wie de bijeenkomst leidt, ziet je naam als je je aanmeldt. Niet wat je kiest.',
			'De controleur ziet wie er naar namen keek.',
			'De beheerder van de database kan zien welke onderdelen je deed.',
			'En dat je lege enveloppen kreeg.',
			'Er staat niet bij je naam wat jij koos.',
			'Wil je zien wat wij bewaren? Kijk bij ‘Mijn gegevens’.'
		].join('\n'),
		askText: 'Deze mensen helpen je. Je hoeft niet eerst naar je baas.'
	}
);

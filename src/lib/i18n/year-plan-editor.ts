import { texts } from './language.ts';

/** Editing the year plan. */
export const yearPlanEditor = texts(
	{
		title: 'Jaarplan',
		lead: 'Wat je wilt bereiken, hoe ver het is en wie ervoor zorgt. Je zet het plan zo in een verslag.',
		print: 'Print het jaarplan',
		edit: 'Onderwerpen',
		editText: 'Verander een onderwerp, of zet het hoger of lager.',
		none: 'Er staat nog niets in het jaarplan',
		noneText:
			'Begin met één onderwerp. Denk aan ‘Nieuwe medewerkers leggen de eed of belofte af binnen een maand’.',
		add: 'Zet een onderwerp erbij',
		addButton: 'Zet erbij',
		change: (topic: string) => `Verander: ${topic}`,
		save: 'Bewaar',
		up: (topic: string) => `Zet hoger: ${topic}`,
		down: (topic: string) => `Zet lager: ${topic}`,
		upShort: 'Hoger',
		downShort: 'Lager',
		remove: 'Haal weg',
		removeOf: (topic: string) => `Haal weg: ${topic}`,
		restore: 'Zet terug',
		restoreOf: (topic: string) => `Zet terug: ${topic}`,
		removedOnes: 'Weggehaald',

		pillar: 'Bij welke pijler hoort het?',
		topic: 'Onderwerp',
		topicHint: 'Kort, zoals ‘Meldpunt’ of ‘Gesprek in elk team’.',
		state: 'Hoe is het nu?',
		action: 'Wat gaan jullie doen?',
		owner: 'Wie zorgt ervoor?',
		ownerHint: 'Een rol en geen naam, zoals ‘HR’ of ‘integriteitscoördinator’.',
		status: 'Hoe ver is het, per jaar?',
		statusHint: 'Laat een jaar leeg als je er niets over wilt zeggen.',
		anotherYear: 'Nog een jaar',
		indicator: (year: string) => `Stand in ${year}`,
		indicatorOther: 'Stand in dat jaar',
		note: (year: string) => `Opmerking bij ${year}`,
		noteOther: 'Opmerking bij dat jaar',
		nothing: 'Niets',

		needPillar: 'Kies een pijler.',
		needTopic: 'Vul een onderwerp in van hoogstens 200 tekens.',
		needYear: 'Vul bij elk jaar een jaartal in, zoals 2026. Elk jaar komt één keer voor.',
		needWords:
			'Een van de teksten is te lang, of er staat een teken in dat niet kan. Bij ‘wie’ mogen 200 tekens, anders 2000.',

		added: 'Het onderwerp staat erbij.',
		changed: 'Het onderwerp is veranderd.',
		moved: 'Het onderwerp staat op een andere plek.',
		removed: (topic: string) => `‘${topic}’ is weggehaald.`,
		restored: 'Het onderwerp staat er weer.',
		gone: 'Dit onderwerp staat niet meer in het plan. Kijk hieronder hoe het nu is.',
		conflict: 'Iemand anders veranderde dit onderwerp net ook',
		conflictText:
			'Jouw tekst staat nog in het formulier. In de tabel zie je wat de ander schreef. Bewaar je opnieuw? Dan geldt jouw tekst.'
	},
	{
		title: 'Year plan',
		lead: 'What you want to reach, how far it is and who sees to it. You can put the plan in a report as it is.',
		print: 'Print the year plan',
		edit: 'Topics',
		editText: 'Change a topic, or put it higher or lower.',
		none: 'There is nothing in the year plan yet',
		noneText:
			'Begin with one topic, such as ‘New employees take the oath or promise within a month’.',
		add: 'Add a topic',
		addButton: 'Add',
		change: (topic) => `Change: ${topic}`,
		save: 'Save',
		up: (topic) => `Put higher: ${topic}`,
		down: (topic) => `Put lower: ${topic}`,
		upShort: 'Higher',
		downShort: 'Lower',
		remove: 'Take out',
		removeOf: (topic) => `Take out: ${topic}`,
		restore: 'Put back',
		restoreOf: (topic) => `Put back: ${topic}`,
		removedOnes: 'Taken out',

		pillar: 'Which pillar is it part of?',
		topic: 'Topic',
		topicHint: 'Short, such as ‘Reporting point’ or ‘A talk in every team’.',
		state: 'How is it now?',
		action: 'What will you do?',
		owner: 'Who sees to it?',
		ownerHint: 'A role and no name, such as ‘HR’ or ‘integrity coordinator’.',
		status: 'How far is it, per year?',
		statusHint: 'Leave a year empty if you do not want to say anything about it.',
		anotherYear: 'Another year',
		indicator: (year) => `State in ${year}`,
		indicatorOther: 'State in that year',
		note: (year) => `Remark on ${year}`,
		noteOther: 'Remark on that year',
		nothing: 'Nothing',

		needPillar: 'Choose a pillar.',
		needTopic: 'Fill in a topic of at most 200 characters.',
		needYear: 'Fill in a year such as 2026 everywhere. Each year can be there once.',
		needWords:
			'One of the texts is too long, or has a sign that is not possible. ‘Who’ can have 200 characters, the others 2000.',

		added: 'The topic was added.',
		changed: 'The topic was changed.',
		moved: 'The topic is in another place.',
		removed: (topic) => `‘${topic}’ was taken out.`,
		restored: 'The topic is there again.',
		gone: 'This topic is not in the plan any more. See below how it stands now.',
		conflict: 'Somebody else has just changed this topic too',
		conflictText:
			'Your text is still in the form. The table shows what the other wrote. Do you save again? Then your text holds.'
	},
	{
		lead: 'Dit gaan we doen, en wie het doet.'
	}
);

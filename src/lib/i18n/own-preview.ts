import { count } from './format.ts';
import { texts } from './language.ts';

/** An own item as people will get it, and a story as a map. */
export const ownPreview = texts(
	{
		previewOf: (title: string) => `Zo ziet ‘${title}’ eruit`,
		previewLead: 'Dit is een proef. Niets van wat je hier kiest, wordt bewaard of verstuurd.',
		unfinished: 'Er ontbreken nog stukken. Vul eerst alles in. Dan kun je het bekijken.',
		moments: 'Moment in het gesprek',
		first: 'Bij de eerste keuze',
		talk: 'Tijdens het gesprek',
		revealed: 'Aan het eind',
		part: (at: number) => `Deel ${count(at, 'nl')}`,
		mapOf: (title: string) => `Het verhaal ‘${title}’ als kaart`,
		mapLead: 'Elke lijn is een keuze. Klik op een scène om vanaf daar te spelen.',
		drawing: 'Tekening van het verhaal',
		drawingText: 'Hieronder staat hetzelfde als lijst.',
		list: 'Alle scènes',
		startsHere: 'Hier begint het',
		endsHere: 'Hier eindigt het',
		notReached: 'Geen keuze leidt hierheen',
		deadEnd: 'Hier loopt het dood: er is nog geen keuze',
		goesTo: (option: string, scene: string) => `${option} → ${scene}`,
		nowhere: 'nog nergens',
		playHere: 'Speel vanaf hier',
		change: 'Verander deze scène',
		noScenes: 'Er zijn nog geen scènes.'
	},
	{
		previewOf: (title: string) => `What ‘${title}’ looks like`,
		previewLead: 'This is a trial. Nothing that you choose here is kept or sent.',
		unfinished: 'Some parts are missing. Fill in everything first. Then you can look at it.',
		moments: 'Moment in the conversation',
		first: 'At the first choice',
		talk: 'During the talk',
		revealed: 'At the end',
		part: (at: number) => `Part ${count(at, 'en')}`,
		mapOf: (title: string) => `The story ‘${title}’ as a map`,
		mapLead: 'Every line is a choice. Click a scene to play from there.',
		drawing: 'Drawing of the story',
		drawingText: 'Below is the same as a list.',
		list: 'All scenes',
		startsHere: 'It begins here',
		endsHere: 'It ends here',
		notReached: 'No choice leads here',
		deadEnd: 'A dead end: there is no choice yet',
		goesTo: (option: string, scene: string) => `${option} → ${scene}`,
		nowhere: 'nowhere yet',
		playHere: 'Play from here',
		change: 'Change this scene',
		noScenes: 'There are no scenes yet.'
	}
);

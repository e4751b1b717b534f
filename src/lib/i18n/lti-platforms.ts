import { texts } from './language.ts';

/** The learning systems from which people come in, for the administrator. */
export const ltiPlatforms = texts(
	{
		title: 'Lessen via een leersysteem',
		lead: 'Mensen klikken in hun leersysteem op een les, en zijn hier meteen ingelogd. Het leersysteem hoort alleen wie klaar is.',
		list: 'Leersystemen',
		listText:
			'Dit werkt met elk leersysteem dat LTI 1.3 kent, zoals Moodle, Brightspace, Canvas of Blackboard.',
		none: 'Nog geen leersysteem',
		noneText:
			'Voeg er een toe. Houd de beheerder van het leersysteem erbij: jullie vullen allebei iets in.',
		add: 'Voeg een leersysteem toe',
		open: 'Open',
		closed: 'Dicht',
		usedOn: (day: string) => `Laatst gebruikt op ${day}`,
		neverUsed: 'Nog nooit gebruikt',
		troubleOn: (day: string) => `Er ging iets mis op ${day}`
	},
	{
		title: 'Lessons through a learning system',
		lead: 'People click on a lesson in their learning system, and are signed in here at once. The learning system hears only who is done.',
		list: 'Learning systems',
		listText:
			'This works with every learning system that knows LTI 1.3, such as Moodle, Brightspace, Canvas or Blackboard.',
		none: 'No learning system yet',
		noneText: 'Add one. Have its administrator at hand: both of you fill something in.',
		add: 'Add a learning system',
		open: 'Open',
		closed: 'Closed',
		usedOn: (day: string) => `Last used on ${day}`,
		neverUsed: 'Never used',
		troubleOn: (day: string) => `Something went wrong on ${day}`
	}
);

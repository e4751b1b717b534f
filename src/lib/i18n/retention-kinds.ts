import { texts } from './language.ts';

/** What each kind of data with a term is called, what it is, and why it has this term. */
export const retentionKinds = {
	names: texts(
		{
			'left-people': 'Wie weg is',
			completions: 'Oude afrondingen',
			'items-done': 'Gedane onderdelen',
			attendance: 'Wie er bij een bijeenkomst was',
			meetings: 'Wie een bijeenkomst leidde',
			statements: 'Berichten over afronden (xAPI)',
			'outside-statements': 'Berichten van andere systemen (xAPI)',
			lists: 'Ingelezen lijsten',
			corrections: 'Verbeteringen van HR',
			letters: 'Brieven met een code',
			mail: 'Verstuurde mails',
			exceptions: 'Uitzonderingen',
			'sign-in': 'Oude aanmeldingen',
			'report-work': 'Opmerkingen bij verslagen',
			'audit-log': 'Het logboek'
		},
		{
			'left-people': 'Who has left',
			completions: 'Old completions',
			'items-done': 'Items done',
			attendance: 'Who attended a meeting',
			meetings: 'Who led a meeting',
			statements: 'Statements of completion (xAPI)',
			'outside-statements': 'Statements of other systems (xAPI)',
			lists: 'Lists that were read in',
			corrections: 'Corrections by HR',
			letters: 'Letters with a code',
			mail: 'Mails that were sent',
			exceptions: 'Exceptions',
			'sign-in': 'Old sign-ins',
			'report-work': 'Remarks about reports',
			'audit-log': 'The audit log'
		}
	),
	texts: texts(
		{
			'left-people':
				'Wie zo lang weg is, wordt helemaal gewist. De aantallen blijven kloppen: die staan dan bij niemand.',
			completions:
				'Alleen als er een latere afronding van hetzelfde programma is. De laatste blijft zolang iemand hier werkt. Zegt een programma dat het langer moet blijven? Dan geldt dat.',
			'items-done': 'Welke onderdelen iemand deed in een beurt die klaar is. De afronding blijft.',
			attendance: 'De namen. Het aantal mensen bij de bijeenkomst blijft.',
			meetings: 'Wie voorbereidde en leidde. De bijeenkomst zelf blijft in het register.',
			statements: 'De afronding zelf blijft in Tweesprong. Dit is alleen het bericht erover.',
			'outside-statements':
				'Wat andere leersystemen hier schreven, met hun bijlagen en documenten. Telt zo’n bericht hier als afronding? Dan blijft die afronding.',
			lists: 'Wie welke lijst inlas. De laatste personeelslijst blijft.',
			corrections: 'Wat HR verbeterde, met de reden.',
			letters: 'Brieven die gebruikt, ingetrokken of verlopen zijn.',
			mail: 'Aan wie, waarover en op welke dag. De tekst van een mail bewaren we nooit.',
			exceptions: 'Van wie een programma een tijd niet gevraagd werd.',
			'sign-in': 'Aanmeldingen die verlopen zijn.',
			'report-work': 'Ook de lijst om veranderingen in het register terug te draaien.',
			'audit-log': 'Wie gegevens op naam bekeek. Het laatste jaar blijft altijd.'
		},
		{
			'left-people':
				'Who has been gone this long is erased completely. Numbers stay right: they are nobody’s from then on.',
			completions:
				'Only where there is a later completion of the same programme. The last one stays while somebody works here. Does a programme say longer? Then that holds.',
			'items-done': 'Which items somebody did in a turn that is finished. The completion stays.',
			attendance: 'The names. The number of people at the meeting stays.',
			meetings: 'Who prepared and led it. The meeting itself stays in the register.',
			statements: 'The completion itself stays in Tweesprong. This is only the statement about it.',
			'outside-statements':
				'What other learning systems wrote here, with attachments and documents. Where such a statement counts as a completion here, the completion stays.',
			lists: 'Who read in which list. The last staff list stays.',
			corrections: 'What HR put right, with the reason.',
			letters: 'Letters that were used, revoked or have expired.',
			mail: 'To whom, about what and on which day. The text of a mail is never kept.',
			exceptions: 'Of whom a programme was not asked for a while.',
			'sign-in': 'Sign-ins that have expired.',
			'report-work': 'Also the list with which changes of the register can be undone.',
			'audit-log': 'Who looked at named data. The last year always stays.'
		}
	)
};

import { plural } from './format.ts';
import { texts } from './language.ts';

/** The form for a new choice period, and for changing one. */
export const secretPlan = texts(
	{
		title: 'Plan een keuzeperiode',
		lead: 'Een periode duurt meestal een jaar. Een campagne kan korter zijn.',
		name: 'Naam',
		nameHint: 'Mensen lezen deze naam bij hun keuze en bij de uitslag.',
		opensOn: 'Eerste dag',
		closesOn: 'Laatste dag',
		daysHint:
			'Meestal 1 november tot en met 31 oktober. Dan is de uitslag er voor het jaarverslag.',

		custody: 'Wie bewaart de sleutel?',
		custodyHint: 'De sleutel opent de enveloppen. Dit kun je later niet veranderen.',
		file: 'Een bestand op de server',
		fileHint:
			'Helpt tegen wie alleen een kopie van de database heeft. Helpt niet tegen de beheerder. De beheerder kan de sleutel misbruiken.',
		shared: 'Drie bewaarders, elk met een deel',
		sharedHint:
			'Helpt ook tegen een beheerder die alleen handelt. Helpt niet als twee bewaarders samen de sleutel misbruiken. Wel meer werk: drie mensen moeten hun deel bewaren en terugbrengen.',

		which: 'Welke keuzes?',
		everything: 'Alles wat er is',
		everythingHint: 'Ook nieuwe kaarten en stellingen doen dan vanzelf mee.',
		selection: 'Alleen wat ik aankruis',
		selectionList: 'Kruis aan wat meedoet',
		noDilemmas: 'Geen keuzes, alleen de peiling',
		taken: (count: number, until: string) =>
			`Al bezet tot en met ${until}: ${plural(count, 'keuze', 'keuzes', 'nl')} in`,

		core: 'Welke keuzes krijgt iedereen?',
		coreHint:
			'Kies er 3 tot 6. Zo kiezen genoeg mensen bij hetzelfde verhaal, en is er straks iets te laten zien.',

		pulse: 'Doet de peiling mee?',
		pulseHint:
			'Dat zijn zes vaste uitspraken, zoals ‘Bij ons kun je een fout eerlijk toegeven’. Iedereen die hier werkt kan antwoorden, ook zonder programma.',
		pulseNo: 'Nee',
		pulseYes: 'Ja, vraag de zes uitspraken',
		pulseYesHint: 'Doe dit één keer per jaar. Dan kun je de jaren vergelijken.',
		pulseTaken: (until: string) => `De peiling zit tot en met ${until} al in`,

		detail: 'Welke tabellen komen in de uitslag?',
		detailHint: 'Beslis dit samen met je ondernemingsraad.',
		organisationHint: 'Dit past bijna altijd.',
		directoratesHint: 'Een directie met minder dan 20 mensen tellen we samen met een andere.',
		unitsHint: 'Past alleen bij een grote organisatie. Kleine afdelingen tellen we samen.',

		submit: 'Plan deze periode',
		change: 'Verander het plan',
		changeDays: 'Verander de laatste dag',
		save: 'Bewaar',
		after: 'Je kunt het plan veranderen tot de periode opent.',

		needTitle: 'Vul een naam in van hoogstens 60 tekens.',
		needOpensOn: 'Vul een eerste dag in.',
		needClosesOn: 'Vul een laatste dag in.',
		needChoice: 'Maak een keuze.',
		sameTitle: 'Er is al een periode met deze naam. Kies een andere.',
		closesBefore: 'De laatste dag is te vroeg. Kies een latere dag.',
		coreWrong: 'Kies 3 tot 6 keuzes die meedoen in deze periode.',
		nothingAsked: 'Kruis minstens één keuze aan, of vraag alleen de peiling.',
		askedElsewhere: 'Een van deze keuzes zit al in een andere periode.',
		pulseElsewhere: 'De peiling zit in deze tijd al in een andere periode.'
	},
	{
		title: 'Plan a choice period',
		lead: 'A period usually takes a year. A campaign can be shorter.',
		name: 'Name',
		nameHint: 'People read this name with their choice and with the result.',
		opensOn: 'First day',
		closesOn: 'Last day',
		daysHint: 'Usually 1 November to 31 October. Then the result is there for the annual report.',

		custody: 'Who keeps the key?',
		custodyHint: 'The key opens the envelopes. You cannot change this later.',
		file: 'A file on the server',
		fileHint:
			'Helps against someone with only a copy of the database. Does not help against the administrator. The administrator can misuse the key.',
		shared: 'Three custodians, each with a part',
		sharedHint:
			'Also helps against an administrator who acts alone. Does not help if two custodians misuse the key together. It is more work: three people have to keep their part and bring it back.',

		which: 'Which choices?',
		everything: 'Everything there is',
		everythingHint: 'New cards and statements then join by themselves.',
		selection: 'Only what I tick',
		selectionList: 'Tick what takes part',
		noDilemmas: 'No choices, only the pulse survey',
		taken: (count: number, until: string) =>
			`Until ${until} ${plural(count, 'choice is', 'choices are', 'en')} already in`,

		core: 'Which choices does everyone get?',
		coreHint:
			'Choose 3 to 6. So enough people choose in the same story, and there will be something to show.',

		pulse: 'Does the pulse survey take part?',
		pulseHint:
			'These are six fixed statements, such as ‘Here you can honestly admit a mistake’. Everyone who works here can answer, also without a programme.',
		pulseNo: 'No',
		pulseYes: 'Yes, ask the six statements',
		pulseYesHint: 'Do this once a year. Then you can compare the years.',
		pulseTaken: (until: string) => `Until ${until} the pulse survey is already in`,

		detail: 'Which tables will be in the result?',
		detailHint: 'Decide this together with your works council.',
		organisationHint: 'This nearly always fits.',
		directoratesHint: 'A directorate with fewer than 20 people is counted with another.',
		unitsHint: 'Only fits a large organisation. Small departments are counted together.',

		submit: 'Plan this period',
		change: 'Change the plan',
		changeDays: 'Change the last day',
		save: 'Save',
		after: 'You can change the plan until the period opens.',

		needTitle: 'Fill in a name of at most 60 characters.',
		needOpensOn: 'Fill in a first day.',
		needClosesOn: 'Fill in a last day.',
		needChoice: 'Make a choice.',
		sameTitle: 'There is a period with this name. Choose another.',
		closesBefore: 'The last day is too early. Choose a later day.',
		coreWrong: 'Choose 3 to 6 choices that take part in this period.',
		nothingAsked: 'Tick at least one choice, or ask only the pulse survey.',
		askedElsewhere: 'One of these choices is already in another period.',
		pulseElsewhere: 'In these days the pulse survey is already in another period.'
	}
);

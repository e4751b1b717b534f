import { texts } from './language.ts';

/** The steps of a custodian in their own browser: joining, making the key, keeping the part, rehearsing. */
export const custodySteps = texts(
	{
		lead: 'Alles gebeurt in jouw browser. Jouw deel gaat nooit open over het netwerk.',
		steps: 'De stappen',
		'step-join': 'Meedoen',
		'step-split': 'Sleutel maken',
		'step-receive': 'Je deel bewaren',
		'step-check': 'Oefenen',
		'step-count': 'Je deel brengen bij het tellen',
		noScript:
			'Zet JavaScript aan om een sleuteldeel te bewaren. Alles gebeurt in je eigen browser, en dat kan niet zonder.',
		noKeys: 'Deze browser kan geen sleutel bewaren',
		noKeysText:
			'Dat kan alleen met een beveiligde verbinding (https), en niet in een privévenster. Gebruik een andere browser.',
		busy: 'Even geduld…',
		failed: 'Dat lukte niet',

		join: 'Doe mee met dit apparaat',
		joinText:
			'Je browser maakt een eigen slot. Alleen deze browser kan het openen. Straks komt jouw deel hier binnen. Gebruik dus je eigen apparaat, en tot je deel bewaard is steeds deze browser.',
		joinButton: 'Doe mee',
		wait: 'Jij doet mee. Nog niet iedereen.',
		waitText: 'Zodra iedereen meedoet, maakt een van jullie de sleutel. Kom later terug.',
		yourCode: 'De code van je slot',
		codeWhy:
			'Lees elkaar de codes voor, bijvoorbeeld aan de telefoon. Kloppen ze? Dan zit niemand ertussen.',

		split: 'Maak de sleutel',
		splitText:
			'Eén van jullie doet dit, voor iedereen. Deze browser maakt de sleutel en verdeelt hem in drie delen. Elk deel gaat op slot voor wie het bewaart. Daarna vergeet deze browser de sleutel.',
		splitLook:
			'Kijk even mee met elkaar. Wie de sleutel maakt, heeft hem een tel helemaal in zijn of haar browser.',
		codes: 'Vergelijk eerst de codes',
		splitButton: 'Maak de sleutel',
		splitDone: 'De sleutel is gemaakt en verdeeld',

		splitAgain: 'Verdeel de sleutel opnieuw',
		splitAgainText:
			'Twee bewaarders doen dit samen, in deze browser, elk met het oude bestand. Iedereen krijgt daarna een nieuw deel.',
		oldFiles: 'Vernietig daarna alle oude bestanden',
		oldFilesText:
			'Twee oude delen samen openen de enveloppen nog steeds. Een nieuwe verdeling verandert dat niet: de sleutel blijft dezelfde. Iedereen gooit dus het oude bestand en het oude papier weg, ook wie weggaat. Een oud en een nieuw deel passen niet bij elkaar.',
		splitAgainButton: 'Verdeel opnieuw',

		receive: 'Bewaar je deel',
		receiveText:
			'Je deel ligt klaar. Jouw browser haalt het van het slot. Jij bewaart het in een bestand met een wachtzin. Is dat gelukt? Dan wissen wij het hier.',
		lost: 'Het slot is niet in deze browser',
		lostText:
			'Je deed mee met een ander apparaat of een andere browser. Gebruik die. Is dat slot weg? Vraag de integriteitscoördinator om opnieuw te beginnen.',
		passphrase: 'Wachtzin',
		passphraseHint: (min: number) =>
			`Minstens ${min} tekens. Neem een zin van vier of vijf woorden. Gebruik niet je wachtwoord.`,
		repeat: 'Nog een keer je wachtzin',
		passphraseLost:
			'Schrijf je wachtzin op en bewaar hem op een andere plek dan je bestand. Zonder wachtzin is je deel kwijt. Niemand kan hem voor je opzoeken.',
		'weak-too-short': (min: number) => `Je wachtzin is te kort. Neem minstens ${min} tekens.`,
		'weak-too-long': 'Je wachtzin is te lang.',
		'weak-guessable':
			'Deze wachtzin is makkelijk te raden. Neem woorden die niet bij elkaar horen.',
		different: 'Dit is niet hetzelfde. Typ twee keer dezelfde wachtzin.',
		makeFile: 'Maak mijn bestand',
		fileMade: 'Je bestand is klaar. Bewaar het nu.',
		save: 'Bewaar het bestand',
		print: 'Print het op papier',
		where:
			'Zet het op een plek waar alleen jij bij kunt, zoals een usb-stick in een kluis. Niet in je mail en niet in de cloud.',
		proof: 'Laat zien dat het gelukt is',
		proofText:
			'Open het bestand dat je net bewaarde. Pas als het opengaat, wissen wij je deel hier.',
		proofButton: 'Open en bevestig',
		haveFile: 'Ik heb het bestand al bewaard',
		notThis: 'Dit bestand gaat open, maar het is niet het deel dat hier klaarligt.',
		receiveDone: 'Je deel is bewaard. Hier is het gewist.',

		check: 'Oefen met je eigen bestand',
		checkText: 'Kijk of je bestand nog opengaat en heel is. Doe dit ook een keer per half jaar.',
		checkButton: 'Open mijn bestand',
		checkDone: 'Je bestand is heel. Het past bij deze sleutel.',
		together: 'Oefen samen met een ander',
		togetherText:
			'Twee bewaarders openen samen een proefenvelop, in deze browser. Wij horen alleen dat jullie oefenden.',
		togetherButton: 'Open de proefenvelop',
		togetherDone: 'De proefenvelop ging open. Jullie delen werken samen.',
		first: 'Het eerste bestand',
		second: 'Het tweede bestand',

		bring: 'Breng je deel',
		bringText:
			'De keuzes van deze periode worden geteld. Daarvoor zijn twee delen nodig. Je browser zet je deel op slot voor de computer die telt. Die vergeet het na het tellen, en in elk geval na een uur.',
		bringUndone: 'Na het tellen zijn de enveloppen weg. Tellen kan maar één keer.',
		bringButton: 'Breng mijn deel',
		brought: 'Deze delen zijn er',
		nobodyBrought: 'Nog niemand bracht een deel.',
		bringDone: 'Je deel is gebracht.',
		counted: 'De keuzes zijn geteld',
		countedText:
			'Je deel is niet meer nodig. Gooi je bestand en je papier weg. Ligt er nog ergens een kopie van de enveloppen? Dan kan je deel nog kwaad.',

		file: 'Je bestand',
		fileOf: (title: string) => `Dit is een deel van: ${title}`,
		paste: 'Heb je alleen papier? Typ de tekst over',
		text: 'De tekst van het papier',
		noFile: 'Kies een bestand, of typ de tekst over.',
		needPassphrase: 'Vul de wachtzin in.',

		sheetTitle: 'Sleuteldeel',
		sheetText:
			'Bewaar dit papier in een kluis. Bewaar de wachtzin ergens anders. Met dit papier en de wachtzin kan iemand jouw deel gebruiken.',
		madeOn: (day: string) => `Gemaakt op ${day}`
	},
	{
		lead: 'Everything happens in your browser. Your part never travels open over the network.',
		steps: 'The steps',
		'step-join': 'Join',
		'step-split': 'Make the key',
		'step-receive': 'Keep your part',
		'step-check': 'Rehearse',
		'step-count': 'Bring your part to the count',
		noScript:
			'Switch JavaScript on to keep a key part. Everything happens in your own browser, and that is not possible without it.',
		noKeys: 'This browser cannot keep a key',
		noKeysText:
			'That needs a secure connection (https), and no private window. Use another browser.',
		busy: 'One moment…',
		failed: 'That did not work',

		join: 'Join with this device',
		joinText:
			'Your browser makes a lock of its own. Only this browser can open it. Your part will arrive here. So use a device of your own, and this same browser until your part has been kept.',
		joinButton: 'Join',
		wait: 'You have joined. Not everyone has.',
		waitText: 'As soon as everyone has joined, one of you makes the key. Come back later.',
		yourCode: 'The code of your lock',
		codeWhy:
			'Read the codes to each other, for instance by phone. If they match, nobody is in between.',

		split: 'Make the key',
		splitText:
			'One of you does this for everyone. This browser makes the key and splits it in three parts. Each part is locked for who keeps it. Then this browser forgets the key.',
		splitLook: 'Do it together. Who makes the key has all of it in their browser for a moment.',
		codes: 'Compare the codes first',
		splitButton: 'Make the key',
		splitDone: 'The key has been made and split',

		splitAgain: 'Split the key again',
		splitAgainText:
			'Two custodians do this together, in this browser, each with their old file. After that everyone gets a new part.',
		oldFiles: 'Destroy all old files afterwards',
		oldFilesText:
			'Two old parts together still open the envelopes. A new split does not change that: the key stays the same. So everyone throws their old file and paper away, and so does who leaves. An old and a new part do not fit together.',
		splitAgainButton: 'Split again',

		receive: 'Keep your part',
		receiveText:
			'Your part is ready. Your browser takes it off the lock. You keep it in a file with a passphrase. Once that has worked, we delete it here.',
		lost: 'The lock is not in this browser',
		lostText:
			'You joined with another device or another browser. Use that one. Is that lock gone? Ask the integrity coordinator to start again.',
		passphrase: 'Passphrase',
		passphraseHint: (min: number) =>
			`At least ${min} characters. Take a sentence of four or five words. Do not use your password.`,
		repeat: 'Your passphrase once more',
		passphraseLost:
			'Write your passphrase down and keep it in another place than your file. Without it your part is lost. Nobody can look it up for you.',
		'weak-too-short': (min: number) =>
			`Your passphrase is too short. Take at least ${min} characters.`,
		'weak-too-long': 'Your passphrase is too long.',
		'weak-guessable': 'This passphrase is easy to guess. Take words that do not belong together.',
		different: 'This is not the same. Type the same passphrase twice.',
		makeFile: 'Make my file',
		fileMade: 'Your file is ready. Save it now.',
		save: 'Save the file',
		print: 'Print it on paper',
		where:
			'Put it in a place that only you can reach, such as a USB stick in a safe. Not in your mail and not in the cloud.',
		proof: 'Show that it worked',
		proofText: 'Open the file that you just saved. Only when it opens do we delete your part here.',
		proofButton: 'Open and confirm',
		haveFile: 'I have saved the file already',
		notThis: 'This file opens, but it is not the part that is waiting here.',
		receiveDone: 'Your part has been kept. It has been deleted here.',

		check: 'Rehearse with your own file',
		checkText: 'See whether your file still opens and is whole. Do so every half year too.',
		checkButton: 'Open my file',
		checkDone: 'Your file is whole. It fits this key.',
		together: 'Rehearse together with another custodian',
		togetherText:
			'Two custodians open a test envelope together, in this browser. We only hear that you rehearsed.',
		togetherButton: 'Open the test envelope',
		togetherDone: 'The test envelope opened. Your parts work together.',
		first: 'The first file',
		second: 'The second file',

		bring: 'Bring your part',
		bringText:
			'The choices of this period are being counted. Two parts are needed. Your browser locks your part for the computer that counts. That computer forgets it after the count, and after an hour in any case.',
		bringUndone: 'After the count the envelopes are gone. Counting is possible only once.',
		bringButton: 'Bring my part',
		brought: 'These parts are here',
		nobodyBrought: 'Nobody has brought a part yet.',
		bringDone: 'Your part has been brought.',
		counted: 'The choices have been counted',
		countedText:
			'Your part is not needed any more. Throw your file and paper away: with a backup somewhere it could still do harm.',

		file: 'Your file',
		fileOf: (title: string) => `This is a part of: ${title}`,
		paste: 'Only have the paper? Type its text',
		text: 'The text on the paper',
		noFile: 'Choose a file, or type the text.',
		needPassphrase: 'Enter the passphrase.',

		sheetTitle: 'Key part',
		sheetText:
			'Keep this paper in a safe. Keep the passphrase somewhere else. Who has both can use your part.',
		madeOn: (day: string) => `Made on ${day}`
	},
	{
		joinText:
			'Je browser maakt een slot. Alleen deze browser kan het openen. Gebruik steeds hetzelfde apparaat.',
		receiveText: 'Je deel is er. Bewaar het in een bestand met een wachtzin.',
		where: 'Bewaar het op een plek waar alleen jij bij kunt. Niet in je mail.',
		countedText: 'Je deel is niet meer nodig. Gooi je bestand en je papier weg.'
	}
);

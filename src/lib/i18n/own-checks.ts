/**
 * What the content check says of a field, in Dutch: the check speaks English, as authors of files read it.
 * The English reads on after the name of a field, so it needs no words of its own.
 */
type Said = readonly [pattern: RegExp, dutch: (...found: string[]) => string];

const size: Said[] = [
	[/^is missing$/, () => 'Vul dit nog in.'],
	[/^is missing for another verdict$/, () => 'Een ander oordeel heeft een nieuwe uitleg nodig.'],
	[/^has a setting in a setting$/, () => 'Gebruik in een instelling geen andere instelling.'],
	[
		/^is (\d+) characters; at least (\d+)$/,
		(now, least) => `Dit is te kort: ${now} tekens. Maak er minstens ${least} van.`
	],
	[
		/^is (\d+) characters; at most (\d+)$/,
		(now, most) => `Dit is te lang: ${now} tekens. Maak er hoogstens ${most} van.`
	],
	[
		/^has (\d+) entr(?:y|ies); at least (\d+)$/,
		(now, least) => `Er staan er ${now}. Er horen er minstens ${least} te zijn.`
	],
	[
		/^has (\d+) entr(?:y|ies); at most (\d+)$/,
		(now, most) => `Er staan er ${now}. Er mogen er hoogstens ${most} zijn.`
	],
	[/^is (\d+); at least (\d+)$/, (now, least) => `Dit is ${now}. Het moet minstens ${least} zijn.`],
	[/^is (\d+); at most (\d+)$/, (now, most) => `Dit is ${now}. Het mag hoogstens ${most} zijn.`],
	[/^is (\d+); the last answer is (\d+)$/, () => 'Kies een antwoord dat er staat.'],
	[/^must be a (?:whole )?number$/, () => 'Vul een heel getal in.'],
	[
		/^must be an address of the web/,
		() => 'Begin met https:// voor een website, mailto: voor e-mail, of / voor een bladzijde hier.'
	],
	[/^must be a mail address$/, () => 'Dit is geen e-mailadres.'],
	[/^must be a day as/, () => 'Kies een dag.'],
	[/^must be a file of static\/media/, () => 'Kies een bestand.'],
	[/^must be lower-case words/, () => 'Gebruik kleine letters, cijfers en streepjes.'],
	[/^must be a, b, c or d$/, () => 'Een keuze heeft een letter van a tot en met d.'],
	[/^has an entry twice$/, () => 'Hier staat iets twee keer.'],
	[/^is .*; must be (?:one of )?.+$/, () => 'Kies iets uit de lijst.']
];

const words: Said[] = [
	[
		/^is (\d+) words; at least (\d+)$/,
		(now, least) => `Dit zijn ${now} woorden. Maak er minstens ${least} van.`
	],
	[
		/^is (\d+) words; at most (\d+)$/,
		(now, most) => `Dit zijn ${now} woorden. Maak er hoogstens ${most} van.`
	],
	[
		/^is (\d+) words and its shortest sibling (\d+); at most (\d+)$/,
		(now, shortest, most) =>
			`Dit zijn ${now} woorden, en de kortste uitleg heeft er ${shortest}. Houd het op hoogstens ${most}, dan valt geen keuze op.`
	],
	[
		/^has a sentence of (\d+) words; at most (\d+): "(.+)"$/,
		(now, most, said) => `Deze zin heeft ${now} woorden. Maak er hoogstens ${most} van: ‘${said}’`
	],
	[
		/^is (..); its sentences are ([\d.]+) words on average, at most (\d+)$/,
		(level, now, most) =>
			`Voor ${level} zijn de zinnen te lang: gemiddeld ${now.replace('.', ',')} woorden. Het mogen er ${most} zijn.`
	],
	[
		/^has the hard word "(.+)"; say "(.+)"$/,
		(hard, easy) => `‘${hard}’ is een moeilijk woord. Schrijf liever ‘${easy}’.`
	],
	[/semicolon/, () => 'Gebruik geen puntkomma. Maak er twee zinnen van.'],
	[/straight quotes/, () => 'Gebruik aanhalingstekens zo: ‘woord’.'],
	[
		/^gives a verdict(?: away)?: "(.+)"$/,
		(said) => `‘${said}’ klinkt als een oordeel. Zeg het zonder oordeel.`
	],
	[/^is passive: "(.+)"; say who does it$/, (said) => `Zeg wie het doet. Nu staat er: ‘${said}’`],
	[
		/^names nothing of its own story/,
		() => 'Noem iets uit het verhaal: een mens, een ding of een plek.'
	],
	[
		/^offers no way back/,
		() => 'Zeg hoe iemand dit kan herstellen, bijvoorbeeld: ‘je kunt dit nog rechtzetten’.'
	],
	[
		/^shares a sentence with .*: "(.+)"$/,
		(said) => `Deze zin staat ook ergens anders: ‘${said}’. Schrijf hem voor dit verhaal.`
	]
];

const rules: Said[] = [
	[/^has no option that is within$/, () => 'Minstens één keuze moet binnen de regels passen.'],
	[
		/no grey as long; (\d+) to (\d+) words/,
		(least, most) =>
			`Bij een dilemma passen twee keuzes binnen de regels. Of één ligt in het grijze gebied met even sterke redenen: ${least} tot ${most} woorden.`
	],
	[
		/^has .*(?:within|grey)/,
		() =>
			'Bij een dilemma passen twee keuzes binnen de regels. Of één ligt in het grijze gebied, met even sterke redenen.'
	],
	[
		/^names nobody outside the hierarchy/,
		() => 'Noem ook iemand buiten de lijn, zoals een vertrouwenspersoon.'
	],
	[/^is omgangsvormen; say which in mannersKind$/, () => 'Zeg ook welke omgangsvorm het is.'],
	[
		/^is omgangsvormen; then sensitive must be true$/,
		() => 'Zet dan ook aan dat dit mensen kan raken.'
	],
	[/^belongs to risk omgangsvormen only$/, () => 'Dit hoort alleen bij omgangsvormen.'],
	[
		/^has no pictogram, as A2 asks$/,
		() => 'Kies een plaatje. In makkelijk Nederlands hoort dat erbij.'
	],
	[/^is for A2 items only$/, () => 'Een plaatje is er alleen in makkelijk Nederlands (A2).'],
	[
		/^is .*, which content\/organisation\.yaml lacks$/,
		() => 'De organisatie heeft hier nog niemand of niets bij staan.'
	],
	[/^uses \[\[(.+)\]\], which/, (name) => `[[${name}]] is geen instelling van de organisatie.`],
	[/^is \/media.*; there is no/, () => 'Dit bestand is er niet meer. Kies een ander.'],
	[/^is .*no WebVTT/, () => 'Dit zijn geen ondertitels. De eerste regel moet WEBVTT zijn.'],
	[/^is "(.*)"; there is no such scene$/, () => 'Kies een scène die er is.'],
	[/^is never reached from/, () => 'Geen keuze leidt hierheen.'],
	[/^has no ending$/, () => 'Het verhaal heeft nog geen einde.'],
	[
		/^is "(.*)", which leads back to "(.*)"$/,
		() => 'Zo kan iemand in een rondje lopen. Ga verder in het verhaal.'
	],
	[
		/^has input \w+ and no (\w+)$/,
		() => 'Bij deze manier van antwoorden hoort nog iets. Vul dat in.'
	],
	[
		/^does not belong to input/,
		() => 'Dit hoort niet bij deze manier van antwoorden. Maak het leeg.'
	],
	[/^is not a known key$/, () => 'Dit hoort hier niet.'],
	[/^must be (?:text|a list|a group of keys|true or false)$/, () => 'Vul dit nog in.'],
	[/^has path .*no such value$/, () => 'Dit staat niet meer in de bibliotheek.'],
	[/^has why; there is none/, () => 'Hier hoort geen uitleg bij.'],
	[/there is no such item/, () => 'Dit staat niet in de bibliotheek.'],
	[
		/which programme (.+) names$/,
		(programme) => `Programma ‘${programme}’ noemt dit. Verander eerst het programma.`
	]
];

const all = [...size, ...words, ...rules];

/** A finding in Dutch; one that nobody foresaw stands there as the check says it. */
export function dutchFinding(says: string): string {
	for (const [pattern, dutch] of all) {
		const match = pattern.exec(says);
		if (match) return dutch(...match.slice(1));
	}
	return says;
}

/** A finding in the language of the reader. */
export const findingIn = (language: 'nl' | 'easy' | 'en', says: string): string =>
	language === 'en' ? says : dutchFinding(says);

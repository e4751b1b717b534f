import { texts } from './language.ts';

/** What each mail says. An empty line begins a paragraph; fields between braces: mail-fields.ts. */
export const mailBodies = texts(
	{
		invitation: `Hallo {voornaam},

In {site} oefen je met lastige situaties op je werk. Je kiest zelf een wachtwoord. Daarna kun je inloggen.

{knop}

De knop werkt twee weken, en maar één keer.`,
		'password-recovery': `Hallo {voornaam},

Je vroeg om een nieuw wachtwoord. Kies het met de knop.

{knop}

De knop werkt twee uur, en maar één keer. Heb je dit niet zelf gevraagd? Dan hoef je niets te doen. Je oude wachtwoord blijft gelden.`,
		'key-changed': `Hallo {voornaam},

{wijziging}

Was jij dit? Dan hoef je niets te doen.

Was jij dit niet? Vraag dan meteen om hulp bij je beheerder. Kies ook een nieuw wachtwoord: klik op ‘Wachtwoord vergeten’ bij het inloggen.

{knop}`,
		'address-changed': `Hallo {voornaam},

Een beheerder heeft het adres veranderd waarmee je inlogt. Met dit adres kun je niet meer inloggen. Je bent overal uitgelogd.

Wist je dit? Dan hoef je niets te doen.

Wist je dit niet? Vraag dan meteen om hulp bij je beheerder.

{knop}`,
		'reminder-start': `Hallo {voornaam},

Er staat een programma voor je klaar: “{programma}”. Het duurt ongeveer {duur}. Je kunt tussendoor stoppen en later verdergaan.

Doe het {wanneer}.

{knop}`,
		'reminder-half-way': `Hallo {voornaam},

Je bent nog niet klaar met “{programma}”. Je hebt tijd tot en met {datum}. Het hele programma duurt ongeveer {duur}.

{knop}`,
		'reminder-week': `Hallo {voornaam},

Rond “{programma}” af, uiterlijk op {datum}. Zet er nu alvast tijd voor in je agenda. Het hele programma duurt ongeveer {duur}.

{knop}

Lukt het niet op tijd? Zeg dat tegen je leidinggevende.`,
		'reminder-day': `Hallo {voornaam},

De laatste dag voor “{programma}” is {datum}. Heb je vandaag nog tijd? Het hele programma duurt ongeveer {duur}.

{knop}`,
		'reminder-overdue': `Hallo {voornaam},

De laatste dag voor “{programma}” was {datum}. Je bent nog niet klaar. Je kunt het nog steeds doen.

{knop}

Was je langer weg? Of hoort dit programma niet bij je werk? Zeg het tegen HR. Dit is de laatste herinnering.`,
		'digest-manager': `Hallo {voornaam},

Zo staan de programma’s er deze week voor in jouw team.

{overzicht}

Je ziet alleen getallen over tien mensen of meer. Wat iemand koos, ziet niemand.

{knop}`,
		'digest-hr': `Hallo {voornaam},

Zo staan de programma’s er aan het begin van deze maand voor.

{overzicht}

{knop}`
	},
	{
		invitation: `Hello {first-name},

In {site} you practise with difficult situations at work. You choose your own password. Then you can sign in.

{button}

The button works for two weeks, and only once.`,
		'password-recovery': `Hello {first-name},

You asked for a new password. Choose it with the button.

{button}

The button works for two hours, and only once. Did you not ask for this? Then you need not do anything. Your old password stays as it is.`,
		'key-changed': `Hello {first-name},

{change}

Was this you? Then you need not do anything.

Was this not you? Ask your administrator for help at once. Choose a new password too: click ‘Forgotten password’ where you sign in.

{button}`,
		'address-changed': `Hello {first-name},

An administrator changed the address that you sign in with. You can no longer sign in with this address. You were signed out everywhere.

Did you know this? Then you need not do anything.

Did you not know this? Ask your administrator for help at once.

{button}`,
		'reminder-start': `Hello {first-name},

A programme is ready for you: “{programme}”. It takes about {duration}. You can stop in between and go on later.

Do it {when}.

{button}`,
		'reminder-half-way': `Hello {first-name},

You have not finished “{programme}” yet. You have until {date}. The whole programme takes about {duration}.

{button}`,
		'reminder-week': `Hello {first-name},

Finish “{programme}” by {date} at the latest. Put time for it in your calendar now. The whole programme takes about {duration}.

{button}

Can you not make it in time? Tell your manager.`,
		'reminder-day': `Hello {first-name},

The last day for “{programme}” is {date}. Do you have time today? The whole programme takes about {duration}.

{button}`,
		'reminder-overdue': `Hello {first-name},

The last day for “{programme}” was {date}. You have not finished it. You can still do it.

{button}

Were you away for a while? Or is this programme not part of your work? Tell HR. This is the last reminder.`,
		'digest-manager': `Hello {first-name},

This is how the programmes stand in your team this week.

{overview}

You only see numbers of ten people or more. What anybody chose, nobody sees.

{button}`,
		'digest-hr': `Hello {first-name},

This is how the programmes stand at the beginning of this month.

{overview}

{button}`
	},
	{
		'reminder-start': `Hallo {voornaam},

Er is een programma voor jou: “{programma}”. Het duurt ongeveer {duur}. Je mag stoppen en later verdergaan.

Doe het {wanneer}.

{knop}`,
		'reminder-overdue': `Hallo {voornaam},

De laatste dag voor “{programma}” was {datum}. Je bent nog niet klaar. Je kunt het nog doen.

{knop}

Was je lang weg? Of klopt deze mail niet? Vraag het aan HR. Dit is de laatste herinnering.`
	}
);

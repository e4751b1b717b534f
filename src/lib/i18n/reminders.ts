import { count, plural } from './format.ts';
import { texts } from './language.ts';

/** HR: reminders and overviews that go by mail. */
export const reminders = texts(
	{
		title: 'Herinneringen',
		lead: 'Wie een programma moet doen, krijgt vanzelf een mail: op werkdagen, van 9 tot 17 uur. Elke herinnering gaat één keer.',
		partOnly:
			'Je ziet alleen je eigen afdelingen. Wat er uitgaat, regelt wie HR is voor de hele organisatie.',
		mailOff: 'Er gaat nu geen mail uit',
		mailOffText:
			'De mail is nog niet ingesteld. Vraag het aan de beheerder. Je kunt de teksten wel vast bekijken en kopiëren.',
		trouble: 'De mailserver werkt nu niet',
		troubleText: (time: string) =>
			`Alles wacht, en niets raakt kwijt. We proberen het weer om ${time}. De beheerder ziet wat er mis is.`,
		stateOff: 'Herinneringen staan uit',
		offText: 'Er gaat niets uit, tot je ze aanzet. Hieronder zie je eerst wat er dan gebeurt.',
		stateOn: 'Herinneringen staan aan',
		onText:
			'Wie klaar is, weg is of een uitzondering heeft, krijgt niets. Ook niet als dat net gebeurd is.',
		statePaused: 'Herinneringen staan stil',
		pausedText: (date: string) =>
			`Er gaat niets uit tot ${date}. Wat voorbij is, sturen we daarna niet alsnog.`,
		switchOn: 'Zet herinneringen aan',
		switchOff: 'Zet herinneringen uit',
		resume: 'Ga nu weer verder',
		pause: 'Zet ze even stil',
		pauseText: 'Bijvoorbeeld in de zomer, of bij een verkiezing.',
		pauseUntil: 'Op welke dag gaan ze weer verder?',
		pauseWrong: 'Kies een dag die nog komt.',
		sure: (mails: number, day: string) =>
			`Ja, zet ze aan. Op ${day} gaan er dan ${plural(mails, 'mail', 'mails', 'nl')} uit.`,
		notSure: 'Zet eerst een vinkje. Dan weten we dat je hebt gezien hoeveel mails er gaan.',
		changed: 'Opgeslagen',
		ahead: 'De komende werkdagen',
		aheadText: 'Zoals we het nu weten. Wie tussendoor klaar is, krijgt niets meer.',
		aheadOff: 'Dit gaat er uit als je ze nu aanzet.',
		times: (mails: number, what: string) => `${count(mails, 'nl')} × ${what}`,
		unreachable: (people: number) =>
			`${plural(people, 'persoon moet iets doen en heeft', 'mensen moeten iets doen en hebben', 'nl')} geen e-mailadres.`,
		toLetters: 'Geef ze een brief',
		post: 'De post',
		sent: 'Verstuurd in 30 dagen',
		waiting: 'Wacht op verzending',
		undelivered: 'Niet aangekomen',
		toUndelivered: (mails: number) => `Bekijk wat niet aankwam (${count(mails, 'nl')})`,
		toTexts: 'Bekijk en verander de teksten'
	},
	{
		title: 'Reminders',
		lead: 'Who has to do a programme gets a mail by itself: on workdays, from 9 to 17 hours. Each reminder goes once.',
		partOnly: 'You see your own units only. HR of the whole organisation decides what goes out.',
		mailOff: 'No mail goes out now',
		mailOffText:
			'Mail is not set up yet. Ask the administrator. You can already see and copy the texts.',
		trouble: 'The mail server does not work now',
		troubleText: (time: string) =>
			`Everything waits, and nothing is lost. We try again at ${time}. The administrator sees what is wrong.`,
		stateOff: 'Reminders are off',
		offText: 'Nothing goes out until you switch them on. Below you first see what happens then.',
		stateOn: 'Reminders are on',
		onText:
			'Who is done, has left or is excepted gets nothing. Not even when that has only just happened.',
		statePaused: 'Reminders are paused',
		pausedText: (date: string) =>
			`Nothing goes out until ${date}. What has passed by then is not sent after all.`,
		switchOn: 'Switch reminders on',
		switchOff: 'Switch reminders off',
		resume: 'Go on now',
		pause: 'Pause them',
		pauseText: 'For instance in summer, or around an election.',
		pauseUntil: 'On which day do they go on?',
		pauseWrong: 'Choose a day that is still to come.',
		sure: (mails: number, day: string) =>
			`Yes, switch them on. ${plural(mails, 'mail goes', 'mails go', 'en')} out on ${day}.`,
		notSure: 'Tick the box first. Then we know that you saw how many mails go out.',
		changed: 'Saved',
		ahead: 'The coming workdays',
		aheadText: 'As we know it now. Who finishes in between gets nothing any more.',
		aheadOff: 'This goes out when you switch them on now.',
		times: (mails: number, what: string) => `${count(mails, 'en')} × ${what}`,
		unreachable: (people: number) =>
			`${plural(people, 'person has', 'people have', 'en')} something to do and no e-mail address.`,
		toLetters: 'Give them a letter',
		post: 'The post',
		sent: 'Sent in 30 days',
		waiting: 'Waiting to go',
		undelivered: 'Did not arrive',
		toUndelivered: (mails: number) => `See what did not arrive (${count(mails, 'en')})`,
		toTexts: 'See and change the texts'
	}
);

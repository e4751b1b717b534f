import { texts } from './language.ts';

/** Where what somebody does in a walk is kept, and when it goes. */
export const device = texts(
	{
		encrypted:
			'Wat je kiest en typt, blijft op dit apparaat. Het is versleuteld. Je kunt het alleen lezen als je bent ingelogd.',
		unasked:
			'Wat je kiest, blijft op dit apparaat. Sluit je de pagina, of doe je tien minuten niets? Dan is het weg.',
		shared:
			'Wat je kiest en typt, blijft alleen op deze pagina. Het is weg als je klaar bent, uitlogt of tien minuten niets doet.',
		kiosk:
			'Dit is een apparaat voor iedereen. Wat je kiest en typt, is weg als je klaar bent of vijf minuten niets doet.',
		'no-crypto':
			'Deze verbinding is niet beveiligd. Daarom bewaren we niets. Sluit je de pagina, of doe je tien minuten niets? Dan is alles weg.',
		'no-storage':
			'Je browser bewaart niets. Sluit je de pagina, of doe je tien minuten niets? Dan is alles weg.',
		erased: 'Alles wat je hier deed, is gewist.',
		idle: 'Ben je er nog?',
		idleText:
			'Je deed een tijd niets. Over één minuut wissen we wat je hier deed. Zo kan een ander het niet lezen.',
		here: 'Ik ben er nog'
	},
	{
		encrypted:
			'What you choose and type stays on this device. It is encrypted. You can only read it while you are signed in.',
		unasked:
			'What you choose stays on this device. If you close the page or do nothing for ten minutes, it is gone.',
		shared:
			'What you choose and type stays on this page only. It is gone when you are done, sign out or do nothing for ten minutes.',
		kiosk:
			'This is a device for everyone. What you choose and type is gone when you are done or do nothing for five minutes.',
		'no-crypto':
			'This connection is not secure, so we keep nothing. If you close the page or do nothing for ten minutes, everything is gone.',
		'no-storage':
			'Your browser keeps nothing. If you close the page or do nothing for ten minutes, everything is gone.',
		erased: 'Everything you did here has been erased.',
		idle: 'Are you still there?',
		idleText:
			'You did nothing for a while. In one minute we erase what you did here, so that nobody else can read it.',
		here: 'I am still here'
	},
	{
		encrypted: 'Alleen jij kunt dit lezen. Het blijft op dit apparaat.',
		unasked: 'Je keuze blijft op dit apparaat. Sluit je de pagina? Dan is hij weg.',
		shared: 'Ben je klaar? Of doe je tien minuten niets? Dan is alles weg.',
		kiosk: 'Iedereen gebruikt dit apparaat. Ben je klaar? Dan is alles weg.',
		'no-crypto': 'We bewaren hier niets. Sluit je de pagina? Dan is alles weg.',
		'no-storage': 'We bewaren hier niets. Sluit je de pagina? Dan is alles weg.',
		erased: 'Alles is weg.',
		idleText: 'Je deed lang niets. Over één minuut wissen we alles.'
	}
);

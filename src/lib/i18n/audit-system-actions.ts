import { texts } from './language.ts';

/** What the actions in the audit log are called that are about other learning systems. */
export const systemActions = texts(
	{
		'make-xapi-client': 'Leersysteem toegang gegeven',
		'change-xapi-client': 'Veranderd wat een leersysteem mag',
		'renew-xapi-secret': 'Geheim van een leersysteem vernieuwd',
		'revoke-xapi-client': 'Toegang van een leersysteem gestopt',
		'erase-actor': 'Iemand uit de leerberichten gewist',
		'count-outside': 'Afgerond in een ander systeem, hier meegeteld',
		'add-forwarding': 'Systeem toegevoegd om leerberichten naar door te sturen',
		'change-forwarding': 'Veranderd hoe leerberichten worden doorgestuurd',
		'start-forwarding': 'Begonnen met leerberichten doorsturen',
		'pause-forwarding': 'Gestopt met leerberichten doorsturen',
		'retry-forwarding': 'Niet aangenomen leerberichten opnieuw laten sturen',
		'remove-forwarding': 'Systeem weggehaald dat leerberichten kreeg',
		'map-course': 'Cursus van een ander systeem laten meetellen',
		'unmap-course': 'Cursus van een ander systeem niet meer laten meetellen',
		'add-platform': 'Leersysteem voor lessen toegevoegd',
		'change-platform': 'Leersysteem voor lessen veranderd',
		'open-platform': 'Leersysteem voor lessen opengezet',
		'close-platform': 'Leersysteem voor lessen dichtgezet',
		'remove-platform': 'Leersysteem voor lessen weggehaald',
		'retry-results': 'Resultaten opnieuw naar een leersysteem',
		'come-from-platform': 'Binnenkomen vanuit een leersysteem'
	},
	{
		'make-xapi-client': 'Gave a learning system access',
		'change-xapi-client': 'Changed what a learning system may do',
		'renew-xapi-secret': 'Renewed the secret of a learning system',
		'revoke-xapi-client': 'Stopped the access of a learning system',
		'erase-actor': 'Erased somebody from the learning records',
		'count-outside': 'Completed in another system, counted here',
		'add-forwarding': 'Added a system to forward learning records to',
		'change-forwarding': 'Changed how learning records are forwarded',
		'start-forwarding': 'Started forwarding learning records',
		'pause-forwarding': 'Stopped forwarding learning records',
		'retry-forwarding': 'Had learning records sent again that were not taken',
		'remove-forwarding': 'Removed a system that got learning records',
		'map-course': 'Let a course of another system count',
		'unmap-course': 'Let a course of another system count no longer',
		'add-platform': 'Added a learning system for lessons',
		'change-platform': 'Changed a learning system for lessons',
		'open-platform': 'Opened a learning system for lessons',
		'close-platform': 'Closed a learning system for lessons',
		'remove-platform': 'Removed a learning system for lessons',
		'retry-results': 'Had results told to a learning system again',
		'come-from-platform': 'Coming in from a learning system'
	}
);

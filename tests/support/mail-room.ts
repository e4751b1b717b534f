import type { MailRoom } from '#lib/server/mail/deliver.ts';
import { readSetUp } from '#lib/server/mail/set-up.ts';

/** The place that mails go out from in a test, by the server at `url`. */
export function mailRoom(url: string): MailRoom {
	const from = 'Tweesprong <tweesprong@zandermeer.example>';
	const read = readSetUp({ url, from, origin: 'https://oefenen.zandermeer.example' });
	if (!read.ok) throw new Error(read.gap);
	return {
		setUp: read.setUp,
		secret: 'a secret of thirty-two characters and more',
		house: async () => ({
			organisation: 'Gemeente Zandermeer',
			product: 'Tweesprong',
			accent: '#0f5055'
		}),
		report: (error) => {
			throw error;
		}
	};
}

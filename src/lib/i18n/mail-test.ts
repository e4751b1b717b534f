import { texts } from './language.ts';

/** The mail with which an administrator tries the mail server. */
export const mailTest = texts(
	{
		subject: (product: string) => `Het werkt: een testmail van ${product}`,
		body: 'Deze mail is een test.\nJe hebt hem ontvangen. Dus de mail werkt.'
	},
	{
		subject: (product: string) => `It works: a test mail of ${product}`,
		body: 'This mail is a test.\nYou got it. So mail works.'
	}
);

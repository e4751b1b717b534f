import { mostLogoBytes } from './logo.ts';
import { mostTokenLetters, type StyleForm } from './style.ts';

/**
 * Reads what an administrator sent. A file of tokens goes before the tokens that were typed; a file that is
 * far too large is read no further than is needed to say so.
 */
export async function readStyleForm(form: FormData): Promise<StyleForm> {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const [sheet, logo] = [fileOf(form.get('tokensFile')), fileOf(form.get('logo'))];
	return {
		accent: text('accent').slice(0, 20),
		noAccent: text('noAccent') === 'on',
		tokens: sheet ? await sheet.slice(0, mostTokenLetters + 1).text() : text('tokens'),
		logo: logo ? new Uint8Array(await logo.slice(0, mostLogoBytes + 1).arrayBuffer()) : null,
		noLogo: text('noLogo') === 'on',
		productName: text('productName'),
		help: text('help'),
		footer: text('footer'),
		footerEn: text('footerEn')
	};
}

const fileOf = (value: FormDataEntryValue | null): File | undefined =>
	value instanceof File && value.size > 0 ? value : undefined;

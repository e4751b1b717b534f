import type { Library } from '../content/library.ts';
import { certificatePdf as texts } from '../i18n/certificate-pdf.ts';
import { longDate } from '../i18n/format.ts';
import { htmlLang, type Language } from '../i18n/language.ts';
import { completionOf } from './certificates.ts';
import type { Db } from './db/connect.ts';
import { writeCertificate } from './export/certificate-pdf.ts';
import { accentInForce, styleOnPage } from './style/in-force.ts';

type Holder = { personId: string; name: string; language: Language };

export type CertificateFile = { pdf: Uint8Array<ArrayBuffer>; filename: string };

/**
 * Somebody's own certificate of a programme. `origin` is where this site is asked, for the address at
 * which others check it.
 * @returns nothing when the person did not complete the programme
 */
export async function certificateFile(
	db: Db,
	{ organisation }: Pick<Library, 'organisation'>,
	person: Holder,
	programme: string,
	origin: string
): Promise<CertificateFile | undefined> {
	const completion = await completionOf(db, person.personId, programme);
	if (!completion || completion === 'not-completed') return undefined;
	const { title, version, completedOn, code } = completion;
	const { filename, title: documentTitle, facts, ...words } = texts[person.language];
	const pdf = writeCertificate({
		language: htmlLang(person.language),
		title: documentTitle(title),
		organisation: organisation.organisation,
		product: (await styleOnPage(db, person.language)).product,
		accent: await accentInForce(db),
		name: person.name,
		programme: title,
		completedOn,
		code,
		address: `${origin}/certificate/${code}`,
		site: `${new URL(origin).host}/certificate`,
		words: { ...words, facts: facts(longDate(completedOn, person.language), version) }
	});
	return { pdf, filename: `${filename}-${programme}-${completedOn}.pdf` };
}

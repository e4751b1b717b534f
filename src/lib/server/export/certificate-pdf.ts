import drawing from './certificate.svg?raw';
import source from './certificate.typ?raw';
import { typeset } from './typst.ts';

/** What stands on a certificate; `completedOn` is YYYY-MM-DD, `site` is `address` as people type it. */
export type Certificate = {
	language: 'nl' | 'en';
	title: string;
	organisation: string;
	name: string;
	programme: string;
	completedOn: string;
	code: string;
	address: string;
	site: string;
	words: {
		heading: string;
		completed: string;
		facts: string;
		meaningHeading: string;
		meaning: string;
		checkHeading: string;
		check: string;
		drawing: string;
	};
};

/** The certificate as a PDF/UA-1 file: one A4, lying. */
export function writeCertificate(certificate: Certificate): Uint8Array<ArrayBuffer> {
	return typeset(source, { ...certificate, drawing }, certificate.completedOn);
}

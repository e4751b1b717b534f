import { houseColours } from '../../house-style/contrast-pairs.ts';
import { hexOf, oklchOf } from '../../house-style/oklch.ts';
import drawing from './certificate.svg?raw';
import source from './certificate.typ?raw';
import { typeset } from './typst.ts';

/** What stands on a certificate; `completedOn` is YYYY-MM-DD, `site` is `address` as people type it. */
export type Certificate = {
	language: 'nl' | 'en';
	title: string;
	organisation: string;
	/** What the product is called here, and the colour of its buttons, `#rrggbb`: white on it reads well. */
	product: string;
	accent: string;
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
	const look = lookOf(certificate.accent);
	return typeset(source, { ...certificate, ...look }, certificate.completedOn);
}

/** Our own drawing has petrol in three lights; an organisation's colour takes their places. */
function lookOf(accent: string) {
	if (accent === houseColours['accent-1-inverse-bg-default'])
		return { drawing, accent: petrol[1], 'title-colour': '#ffd9a8' };
	const { l, c, h } = oklchOf(accent);
	const lights = [Math.max(l - 0.04, 0.1), l, l + 0.07].map((light) => hexOf({ l: light, c, h }));
	const drawn = petrol.reduce((svg, hex, at) => svg.replaceAll(hex, lights[at]!), drawing);
	return { drawing: drawn, accent, 'title-colour': '#ffffff' };
}

const petrol = ['#0c434d', '#11505a', '#1d6570'] as const;

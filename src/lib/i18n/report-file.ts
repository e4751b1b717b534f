import { texts } from './language.ts';

/** What a report that is saved as a file says besides what it says on its page. */
export const reportFile = texts(
	{
		chapter: 'Hoofdstuk',
		place: 'Waar',
		appendix: 'Bijlage',
		digest: 'Controlegetal (SHA-256)',
		appendixFile: 'Elke bijlage is een los bestand. Je vindt het bij dit verslag.',
		numbers: 'Losse getallen',
		number: 'Getal',
		written: 'Zo staat het er',
		source: 'Herkomst',
		numbersFrom: 'Bij elk getal staat waar het vandaan komt.',
		pillar: 'Pijler',
		fileOf: (slug: string, edition: number) =>
			edition === 0 ? `${slug}-concept` : `${slug}-uitgave-${edition}`
	},
	{
		chapter: 'Chapter',
		place: 'Where',
		appendix: 'Appendix',
		digest: 'Checksum (SHA-256)',
		appendixFile: 'Each appendix is a file of its own. You find it beside this report.',
		numbers: 'Single numbers',
		number: 'Number',
		written: 'As it is printed',
		source: 'Source',
		numbersFrom: 'Each number says where it comes from.',
		pillar: 'Pillar',
		fileOf: (slug, edition) => (edition === 0 ? `${slug}-draft` : `${slug}-edition-${edition}`)
	}
);

/**
 * Every closed list of codes. The codes of the vocabulary are Dutch because editors read them;
 * content/vocabulary.yaml gives each a label and must hold exactly these.
 */

export const kinds = [
	'card',
	'statement',
	'case',
	'step-plan',
	'knowledge',
	'reflection',
	'document'
] as const;

export const natures = ['dilemma', 'temptation', 'rule', 'signal'] as const;
export const statuses = ['draft', 'review', 'published', 'withdrawn'] as const;
export const readingLevels = ['A2', 'B1', 'B2'] as const;
export const levels = [1, 2, 3] as const;
export const boundaries = ['within', 'grey', 'outside'] as const;
export const verdicts = ['allowed', 'not-allowed', 'ask-first'] as const;

export const themes = [
	'vervoer',
	'declaraties',
	'geschenken',
	'nevenwerk',
	'persoonsgegevens',
	'informatiebeveiliging',
	'sociale_media',
	'werk_prive',
	'vergunningen',
	'inkoop',
	'subsidie',
	'middelen',
	'omgangsvormen',
	'discriminatie',
	'agressie',
	'bestuurlijke_druk',
	'melden',
	'ondermijning',
	'vriendendienst',
	'ai',
	'thuiswerken',
	'leiderschap',
	'maatwerk'
] as const;

export const values = [
	'zorgvuldigheid',
	'verantwoordelijkheid',
	'onafhankelijkheid',
	'professionaliteit',
	'openheid',
	'betrouwbaarheid',
	'gelijke_behandeling',
	'respect',
	'veiligheid',
	'vertrouwelijkheid',
	'dienstbaarheid',
	'doelmatigheid',
	'collegialiteit',
	'moed'
] as const;

export const audiences = [
	'alle',
	'nieuw',
	'leidinggevende',
	'balie',
	'beleid',
	'vergunningen',
	'inkoop',
	'handhaving',
	'sociaal',
	'hr',
	'ict',
	'buiten',
	'secretariaat',
	'bestuursadvies',
	'kwetsbaar',
	'inhuur'
] as const;

export const risks = [
	'financieel',
	'positie_belangen',
	'informatie',
	'bevoegdheden',
	'bedrijfsmiddelen',
	'omgangsvormen',
	'middelen',
	'prive_gedrag',
	'werkverzuim',
	'uitingen',
	'geen'
] as const;

export const mannersKinds = [
	'seksuele_intimidatie',
	'discriminatie',
	'agressie_geweld',
	'intimidatie',
	'intimidatie_arbeidsconflict',
	'pesten',
	'anders'
] as const;

export const conduct = [
	'goed_ambtenaarschap',
	'informatie',
	'nevenwerk_belangen',
	'geschenken',
	'uitnodigingen',
	'voorzieningen',
	'relaties',
	'reageren',
	'leidinggeven'
] as const;

export const law = [
	'aw4',
	'aw6',
	'aw7',
	'aw8',
	'aw9',
	'aw10',
	'wbk',
	'brp',
	'avg',
	'aanbestedingswet',
	'bibob',
	'awgb',
	'arbowet',
	'ai_verordening'
] as const;

/** Whom an item can name to talk to, outside the hierarchy first. */
export const outsideHierarchy = [
	'vp_integriteit',
	'vp_omgang',
	'meldpunt',
	'bedrijfsarts',
	'hvk',
	'bzw',
	'fg'
] as const;

export const consult = [
	...outsideHierarchy,
	'collega',
	'leidinggevende',
	'andere_leidinggevende',
	'integriteitscoordinator',
	'ciso',
	'inkoop',
	'juridisch',
	'hr',
	'griffie',
	'crediteuren'
] as const;

export type Kind = (typeof kinds)[number];
export type Nature = (typeof natures)[number];
export type Status = (typeof statuses)[number];
export type ReadingLevel = (typeof readingLevels)[number];
export type Boundary = (typeof boundaries)[number];
export type Theme = (typeof themes)[number];
export type Value = (typeof values)[number];
export type Audience = (typeof audiences)[number];
export type Risk = (typeof risks)[number];
export type MannersKind = (typeof mannersKinds)[number];
export type Conduct = (typeof conduct)[number];
export type Law = (typeof law)[number];
export type Consult = (typeof consult)[number];

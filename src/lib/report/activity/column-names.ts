import { activityKinds, type ActivityKind } from './activity.ts';

/** The columns of a file of activities. Only `kind` and `from` must be there. */
export const activityColumns = [
	'kind',
	'title',
	'from',
	'to',
	'units',
	'themes',
	'people',
	'meetings',
	'digital',
	'room',
	'rating',
	'ratings',
	'edition',
	'note'
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

/** What a column may be called in a file, in Dutch and in English; the first is what our own file says. */
export const columnNames: Record<ActivityColumn, readonly string[]> = {
	kind: ['soort', 'kind', 'activiteit', 'activity'],
	title: ['titel', 'title', 'naam', 'name'],
	from: ['datum', 'date', 'van', 'from', 'jaar', 'year'],
	to: ['tot en met', 'until', 't/m', 'tot', 'to'],
	units: ['afdeling', 'unit', 'afdelingen', 'units', 'dienst', 'department'],
	themes: ['onderwerp', 'theme', 'onderwerpen', 'themes', 'thema'],
	people: ['deelnemers', 'participants', 'mensen', 'people', 'aantal', 'number'],
	meetings: ['bijeenkomsten', 'meetings'],
	digital: ['digitaal', 'digital'],
	room: ['in een ruimte', 'in a room', 'live'],
	rating: ['waardering', 'rating', 'cijfer'],
	ratings: ['aantal waarderingen', 'ratings'],
	edition: ['editie', 'edition'],
	note: ['opmerking', 'note']
};

/** What a kind may be called in a file, beside its code. */
export const kindNames: Record<ActivityKind, readonly string[]> = {
	oath: ['eed of belofte', 'oath or promise', 'eed', 'belofte', 'ambtseed'],
	'integrity-statement': ['integriteitsverklaring', 'integrity statement'],
	training: ['training', 'cursus', 'course'],
	workshop: ['workshop'],
	'card-game': ['kaartspel', 'card game'],
	'team-talk': ['teamgesprek', 'team talk'],
	lecture: ['lezing', 'lecture'],
	'theme-week': ['themaweek', 'theme week', 'week van de integriteit'],
	campaign: ['campagne', 'campaign'],
	'moral-deliberation': ['moreel beraad', 'moral deliberation'],
	'ambassador-training': ['opleiding ambassadeurs', 'ambassador training'],
	'council-session': ['bijeenkomst raad of college', 'council session'],
	other: ['anders', 'other', 'overig']
};

/** The column of this name; capitals, spaces around it and underscores do not matter. */
export const columnNamed = (name: string): ActivityColumn | undefined =>
	activityColumns.find((column) => columnNames[column].includes(plain(name)));

/** The kind of this name or code. */
export const kindNamed = (name: string): ActivityKind | undefined =>
	activityKinds.find((kind) => kind === plain(name) || kindNames[kind].includes(plain(name)));

/** A name as names are compared: without capitals, with single spaces. */
export const plain = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[\s_]+/g, ' ')
		.trim();

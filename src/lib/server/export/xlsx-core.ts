import type writeXlsxFile from 'write-excel-file/node';
import type { WorkbookFacts } from './sheets-xlsx.ts';
import { element, escaped } from './xml.ts';

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

const path = 'docProps/core.xml';
const part = 'application/vnd.openxmlformats-package.core-properties+xml';
const relation =
	'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const namespaces = {
	'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:dcterms': 'http://purl.org/dc/terms/',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
};

/** What a workbook says of itself: title, organisation, language, the date of its numbers. */
export const coreProperties = (facts: WorkbookFacts): Feature => ({
	files: {
		transform: {
			'[Content_Types].xml': {
				insert: () => element('Override', { PartName: `/${path}`, ContentType: part })
			},
			'_rels/.rels': {
				insert: () => element('Relationship', { Id: 'rIdCore', Type: relation, Target: path })
			}
		},
		write: { files: () => ({ [path]: xmlOf(facts) }) }
	}
});

function xmlOf({ title, organisation, language, writtenOn }: WorkbookFacts): string {
	const day = { 'xsi:type': 'dcterms:W3CDTF' };
	const date = `${writtenOn}T00:00:00Z`;
	const properties = element(
		'cp:coreProperties',
		namespaces,
		element('dc:title', {}, escaped(title)),
		element('dc:creator', {}, escaped(organisation)),
		element('dc:language', {}, language),
		element('dcterms:created', day, date),
		element('dcterms:modified', day, date)
	);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${properties}`;
}

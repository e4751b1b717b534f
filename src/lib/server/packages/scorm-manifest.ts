import type { Standard } from '../../lms/package.ts';
import { element, escaped, xmlDocument, type Attributes } from '../export/xml.ts';

/** What a manifest says of a package. `files`: every file beside the manifest, the page that opens first. */
export type Manifest = {
	/** Starts with a letter; letters, digits and `-`. */
	id: string;
	title: string;
	description: string;
	files: readonly string[];
};

/** How the two standards differ in their manifest (Content Aggregation Model 1.2 and 2004 4th edition). */
const kinds: Record<Exclude<Standard, 'cmi5'>, Kind> = {
	scorm12: {
		schemaversion: '1.2',
		spaces: {
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
		},
		sco: { 'adlcp:scormtype': 'sco' },
		sequencing: []
	},
	scorm2004: {
		schemaversion: '2004 4th Edition',
		spaces: {
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss'
		},
		sco: { 'adlcp:scormType': 'sco' },
		// Only the module says that it is done, and nobody says that it went well.
		sequencing: [
			element(
				'imsss:sequencing',
				{},
				element('imsss:deliveryControls', {
					tracked: 'true',
					completionSetByContent: 'true',
					objectiveSetByContent: 'true'
				})
			)
		]
	}
};

type Kind = {
	schemaversion: string;
	spaces: Attributes;
	sco: Attributes;
	sequencing: string[];
};

/** `imsmanifest.xml` of a package with one module. */
export function scormManifest(
	standard: Exclude<Standard, 'cmi5'>,
	{ id, title, files }: Manifest
): Uint8Array {
	const { schemaversion, spaces, sco, sequencing } = kinds[standard];
	const name = element('title', {}, escaped(title));
	return xmlDocument(
		element(
			'manifest',
			{ identifier: id, version: '1.0', ...spaces },
			element(
				'metadata',
				{},
				element('schema', {}, 'ADL SCORM'),
				element('schemaversion', {}, schemaversion)
			),
			element(
				'organizations',
				{ default: 'organization' },
				element(
					'organization',
					{ identifier: 'organization' },
					name,
					element(
						'item',
						{ identifier: 'module', identifierref: 'player', isvisible: 'true' },
						name,
						...sequencing
					)
				)
			),
			element(
				'resources',
				{},
				element(
					'resource',
					{ identifier: 'player', type: 'webcontent', ...sco, href: files[0] },
					...files.map((href) => element('file', { href }))
				)
			)
		)
	);
}

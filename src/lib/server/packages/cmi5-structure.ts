import { element, escaped, xmlDocument } from '../export/xml.ts';
import type { Manifest } from './scorm-manifest.ts';

const space = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * `cmi5.xml` of a package with one module (cmi5, 13.1 and 14.1): done when it was told completed.
 * @param iri of the module; the learning system gets to know the module by it
 */
export function cmi5Structure(iri: string, { title, description, files }: Manifest): Uint8Array {
	const words = (name: string, text: string) =>
		element(name, {}, element('langstring', { lang: 'nl' }, escaped(text)));
	const about = [words('title', title), words('description', description)];
	return xmlDocument(
		element(
			'courseStructure',
			{ xmlns: space },
			element('course', { id: `${iri}/package` }, ...about),
			element(
				'au',
				{ id: iri, moveOn: 'Completed', launchMethod: 'AnyWindow' },
				...about,
				element('url', {}, files[0]!)
			)
		)
	);
}

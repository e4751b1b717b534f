import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, type XmlElement } from '../export/read-xml.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { scormManifest, type Manifest } from './scorm-manifest.ts';

const manifest: Manifest = {
	id: 'tweesprong-welkom-2-start',
	title: 'Regels & <afspraken>',
	description: 'Wat geldt hier?',
	files: ['index.html', 'player.js', 'media/drie-vragen.pdf']
};
const iri = 'https://w3id.org/tweesprong/xapi/programmes/welkom/2/modules/start';

function read(bytes: Uint8Array): XmlElement {
	const found = readXml(new TextDecoder().decode(bytes), {
		adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
		imsss: 'http://www.imsglobal.org/xsd/imsss'
	});
	if (!found.ok) throw new Error('not XML');
	return found.value;
}

/** The elements at the end of a path, each step right inside the one before. */
const at = (root: XmlElement, ...path: string[]): XmlElement[] =>
	path.reduce<XmlElement[]>(
		(found, name) => found.flatMap((element) => childrenOf(element, name)),
		[root]
	);
const textOf = (element: XmlElement | undefined) => element?.children.join('');

describe.each(['scorm12', 'scorm2004'] as const)('imsmanifest.xml of %s', (standard) => {
	const root = read(scormManifest(standard, manifest));

	it('names its standard and its namespaces', () => {
		expect(root.name).toBe('manifest');
		expect(root.attributes.get('identifier')).toMatch(/^[A-Za-z_][\w.-]*$/);
		expect(root.attributes.get('xmlns')).toBe(
			standard === 'scorm12'
				? 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
				: 'http://www.imsglobal.org/xsd/imscp_v1p1'
		);
		expect(textOf(at(root, 'metadata', 'schema')[0])).toBe('ADL SCORM');
		expect(textOf(at(root, 'metadata', 'schemaversion')[0])).toBe(
			standard === 'scorm12' ? '1.2' : '2004 4th Edition'
		);
		const parts = root.children.map((child) => (child as XmlElement).name);
		expect(parts).toEqual(['metadata', 'organizations', 'resources']);
	});

	it('has one organisation, the default, with one item of which the title is the title', () => {
		const [organizations] = at(root, 'organizations');
		const [organization] = at(root, 'organizations', 'organization');
		expect(organizations!.attributes.get('default')).toBe(
			organization!.attributes.get('identifier')
		);
		const items = at(organization!, 'item');
		expect(items).toHaveLength(1);
		expect(textOf(at(items[0]!, 'title')[0])).toBe('Regels & <afspraken>');
	});

	it('has one SCO that lists every file, and opens the page', () => {
		const resources = at(root, 'resources', 'resource');
		expect(resources).toHaveLength(1);
		const [resource] = resources;
		const type = standard === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
		expect(resource!.attributes.get(type)).toBe('sco');
		expect(resource!.attributes.get('type')).toBe('webcontent');
		expect(resource!.attributes.get('href')).toBe('index.html');
		const files = at(resource!, 'file').map(({ attributes }) => attributes.get('href'));
		expect(files).toEqual(manifest.files);
		const [item] = at(root, 'organizations', 'organization', 'item');
		expect(item!.attributes.get('identifierref')).toBe(resource!.attributes.get('identifier'));
	});

	it('lets only the content say that it is done, and nobody that it was passed', () => {
		const path = ['organizations', 'organization', 'item', 'imsss:sequencing'];
		const controls = at(root, ...path, 'imsss:deliveryControls');
		expect(controls).toHaveLength(standard === 'scorm12' ? 0 : 1);
		for (const { attributes } of controls)
			expect(Object.fromEntries(attributes)).toEqual({
				...{ tracked: 'true', completionSetByContent: 'true', objectiveSetByContent: 'true' }
			});
	});
});

describe('cmi5.xml', () => {
	const root = read(cmi5Structure(iri, manifest));

	it('is a course with one unit that is done when it is told completed', () => {
		expect(root.name).toBe('courseStructure');
		expect(root.attributes.get('xmlns')).toBe(
			'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'
		);
		expect(root.children.map((child) => (child as XmlElement).name)).toEqual(['course', 'au']);
		const [au] = at(root, 'au');
		expect(Object.fromEntries(au!.attributes)).toEqual({
			...{ id: iri, moveOn: 'Completed', launchMethod: 'AnyWindow' }
		});
		expect(textOf(at(au!, 'url')[0])).toBe('index.html');
		expect(at(root, 'course')[0]!.attributes.get('id')).toBe(`${iri}/package`);
	});

	it.each(['course', 'au'])('has a title and a description of its %s, in that order', (part) => {
		const [element] = at(root, part);
		const names = element!.children.map((child) => (child as XmlElement).name);
		expect(names.slice(0, 2)).toEqual(['title', 'description']);
		const [title] = at(element!, 'title', 'langstring');
		expect(title!.attributes.get('lang')).toBe('nl');
		expect(textOf(title)).toBe('Regels & <afspraken>');
	});

	it('asks for no score', () => {
		expect(at(root, 'au')[0]!.attributes.has('masteryScore')).toBe(false);
	});
});

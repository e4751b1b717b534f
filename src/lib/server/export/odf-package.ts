import type { Day } from '#lib/report/day.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { declarations } from './ods-namespaces.ts';
import { element, escaped, xmlDocument } from './xml.ts';
import { zip, type ZipEntry } from './zip.ts';

/** What a document says of itself. `writtenOn` is the date of its numbers, so that bytes never differ. */
export type DocumentFacts = { title: string; language: Tongue; writtenOn: Day };

/** A part of a document besides its content and styles, such as a drawing. */
export type OdfPart = ZipEntry & { type: string };

export const version = { 'office:version': '1.3' };

/** An ODF 1.3 document of this media type: its content, its styles, and parts that the content refers to. */
export function odfPackage(
	type: string,
	content: Uint8Array,
	styles: Uint8Array,
	facts: DocumentFacts,
	parts: readonly OdfPart[] = []
): Uint8Array<ArrayBuffer> {
	const files: OdfPart[] = [
		{ path: 'content.xml', data: content, type: 'text/xml' },
		{ path: 'styles.xml', data: styles, type: 'text/xml' },
		{ path: 'meta.xml', data: meta(facts), type: 'text/xml' },
		...parts
	];
	return zip([
		{ path: 'mimetype', data: new TextEncoder().encode(type), stored: true },
		...files,
		{ path: 'META-INF/manifest.xml', data: manifest(type, files) }
	]);
}

/** The content of a document as an XML file. */
export const odfContent = (automaticStyles: string, body: string): Uint8Array =>
	xmlDocument(
		element(
			'office:document-content',
			{ ...declarations, ...version },
			automaticStyles,
			element('office:body', {}, body)
		)
	);

/** The styles of a document as an XML file. */
export const odfStyles = (...styles: string[]): Uint8Array =>
	xmlDocument(element('office:document-styles', { ...declarations, ...version }, ...styles));

function meta({ title, language, writtenOn }: DocumentFacts): Uint8Array {
	const facts = element(
		'office:meta',
		{},
		element('meta:generator', {}, 'Tweesprong'),
		element('dc:title', {}, escaped(title)),
		element('dc:language', {}, language),
		element('dc:date', {}, `${writtenOn}T00:00:00`)
	);
	return xmlDocument(element('office:document-meta', { ...declarations, ...version }, facts));
}

function manifest(type: string, files: readonly OdfPart[]): Uint8Array {
	const entry = (path: string, media: string) =>
		element('manifest:file-entry', {
			'manifest:full-path': path,
			'manifest:media-type': media,
			'manifest:version': path === '/' ? '1.3' : undefined
		});
	return xmlDocument(
		element(
			'manifest:manifest',
			{
				'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
				'manifest:version': '1.3'
			},
			entry('/', type),
			...files.map((file) => entry(file.path, file.type))
		)
	);
}

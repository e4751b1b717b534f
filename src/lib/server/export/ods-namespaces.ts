const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of ODF 1.3 that we write and read, by the prefix that everybody gives them. */
export const namespaces: Record<string, string> = {
	office: `${odf}office:1.0`,
	style: `${odf}style:1.0`,
	text: `${odf}text:1.0`,
	table: `${odf}table:1.0`,
	number: `${odf}datastyle:1.0`,
	draw: `${odf}drawing:1.0`,
	svg: `${odf}svg-compatible:1.0`,
	fo: `${odf}xsl-fo-compatible:1.0`,
	meta: `${odf}meta:1.0`,
	of: `${odf}of:1.2`,
	xlink: 'http://www.w3.org/1999/xlink',
	dc: 'http://purl.org/dc/elements/1.1/'
};

/** The attributes that declare them. */
export const declarations: Record<string, string> = Object.fromEntries(
	Object.entries(namespaces).map(([prefix, name]) => [`xmlns:${prefix}`, name])
);

/** What makes a file an ODF spreadsheet. */
export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

/** What makes a file an ODF text. */
export const odtType = 'application/vnd.oasis.opendocument.text';

import { expect, test } from 'vitest';
import { readLibrary } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { type Change, changed } from '../../../tests/fixtures/content/fixture.ts';

const path = 'content/dilemmas/hulp.md';
const slide = `    video:
      src: /media/praten.mp4
      captions: /media/praten.vtt
      title: Zo begin je
      transcript: Iemand klopt aan en zegt dat er iets is.
    pdf:
      src: /media/kaart.pdf
      page: 1
      alt: Een kaart met één vraag en een nummer.
    image:
      src: /media/deur.png
      alt: Een deur die openstaat.
`;
const media = {
	'static/media/praten.mp4': '',
	'static/media/praten.vtt': 'WEBVTT\n',
	'static/media/kaart.pdf': '',
	'static/media/deur.png': ''
};

const last = '    contacts: [collega]\n';
const withMedia: Change = ['dilemmas/hulp.md', last, slide + last];

/** What the checker says of a library with this slide and these files, and after other changes of the slide. */
function problemsOf(files: Record<string, string> | undefined, from = '', to = ''): string[] {
	const text = changed(withMedia);
	text[path] = text[path]!.replace(from, to);
	return readLibrary(text, files).problems.map(describeProblem);
}

test('a slide may have an image, a captioned video and a page of a document', () => {
	expect(problemsOf(media)).toEqual([]);
});

test('every file that a slide names is there', () => {
	expect(problemsOf({})).toEqual([
		expect.stringContaining('video.src is /media/praten.mp4; there is no static/media/praten.mp4'),
		expect.stringContaining('video.captions is /media/praten.vtt; there is no'),
		expect.stringContaining('pdf.src is /media/kaart.pdf; there is no'),
		expect.stringContaining('image.src is /media/deur.png; there is no')
	]);
});

test('the built product does not look for files', () => {
	expect(problemsOf(undefined)).toEqual([]);
});

test('captions are WebVTT', () => {
	expect(problemsOf({ ...media, 'static/media/praten.vtt': 'Hallo' })).toEqual([
		expect.stringContaining('its first line must be WEBVTT')
	]);
});

test.each([
	['a video without captions', '      captions: /media/praten.vtt\n', '', 'video.captions'],
	['a page without words', '      alt: Een kaart met één vraag en een nummer.\n', '', 'pdf.alt'],
	['a file of another site', '/media/praten.mp4', 'https://video.example/a.mp4', 'static/media'],
	['a file above the folder', '/media/kaart.pdf', '/media/../kaart.pdf', 'static/media'],
	['a transcript of one long sentence', 'en zegt', 'en zegt '.repeat(9), 'transcript']
])('%s is a problem', (_, from, to, says) => {
	expect(problemsOf(media, from, to)).toEqual([expect.stringContaining(says)]);
});

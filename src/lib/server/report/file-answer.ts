import * as v from 'valibot';
import { reportFile } from '../../i18n/report-file.ts';
import type { Book } from '../../report/book/book.ts';
import { fileWord } from '../export/file-word.ts';
import { steps, typeOf, type ReportFileName } from '../export/report-file.ts';
import { fileProgress, type Files, type Waiting } from './files.ts';

type Asked = { request: Request; url: URL };

const word = v.pipe(v.string(), v.uuid());

/** The word by which somebody asks how far their file is: a UUID that their page made. */
const wordIn = (url: URL, name: 'watch' | 'progress'): string | null => {
	const read = v.safeParse(word, url.searchParams.get(name));
	return read.success ? read.output : null;
};

/**
 * Answers how far a file is, when that is what is asked (`?progress=`): so many files before it, so many
 * steps of all. Otherwise nothing.
 */
export function progressAnswer(files: Files, url: URL): Response | undefined {
	if (!url.searchParams.has('progress')) return undefined;
	const asked = wordIn(url, 'progress');
	const going = asked ? fileProgress(files, asked) : undefined;
	return Response.json(going ? { ...going, steps } : null, {
		headers: { 'cache-control': 'no-store' }
	});
}

/** Answers with a file of a report to save; who goes away ends the work on it. */
export const fileAnswer = (
	asked: Asked,
	{ slug, book }: { slug: string; book: Book },
	name: ReportFileName,
	make: (waiting: Waiting) => Promise<Uint8Array<ArrayBuffer>>
): Promise<Response> =>
	madeAnswer(asked, { type: typeOf(name), name: fileName(slug, book, name) }, make);

/** Answers with a file that is made first; who goes away ends the work on it. */
export async function madeAnswer(
	{ request, url }: Asked,
	{ type, name }: { type: string; name: string },
	make: (waiting: Waiting) => Promise<Uint8Array<ArrayBuffer>>
): Promise<Response> {
	const { signal } = request;
	try {
		const bytes = await make({ signal, watch: wordIn(url, 'watch') });
		return saved(bytes, type, name);
	} catch (error) {
		// Nobody is there to read an answer.
		if (signal.aborted) return new Response(null, { status: 204 });
		throw error;
	}
}

/** Answers with a PDF that goes with a report; nothing when that is not what the file is called. */
export async function appendixAnswer(
	file: string,
	read: (id: string) => Promise<{ title: string; bytes: Uint8Array<ArrayBuffer> } | undefined>
): Promise<Response | undefined> {
	const id = /^appendix-([\da-f-]{36})\.pdf$/.exec(file)?.[1];
	const found = id && v.is(word, id) ? await read(id) : undefined;
	return found && saved(found.bytes, 'application/pdf', `${fileWord(found.title)}.pdf`);
}

/** The answer that makes a browser save bytes under a name. */
const saved = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
	new Response(bytes, {
		headers: {
			'content-type': type,
			'content-length': String(bytes.length),
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-cache'
		}
	});

/** What a file is called once it is saved: of which report and which edition it is. */
const fileName = (slug: string, { language, edition }: Book, name: ReportFileName): string =>
	name.replace(/^report/, reportFile[language].fileOf(slug, edition));

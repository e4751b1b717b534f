import { error, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { editionsBeside, readEdition } from '#lib/server/report/editions.ts';

type Asked = { locals: App.Locals; url: URL; params: { report: string; edition?: string } };

/**
 * An edition for who asks for it, with the others beside it.
 * @throws a redirect to the sign-in for who is signed out and may not read it, 404 where there is none
 */
export async function reading({ locals, url, params }: Asked) {
	const read = await readEdition(db, locals.person, params.report, params.edition);
	if (read.state === 'sign-in') redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname)}`);
	if (read.state === 'none') error(404, 'No such report');
	const { edition } = read;
	const editions = await editionsBeside(db, edition);
	return {
		slug: edition.slug,
		book: edition.book,
		audience: edition.audience,
		editions: editions.map(({ edition: number, publishedOn }) => ({ number, publishedOn })),
		signedIn: locals.person !== null
	};
}

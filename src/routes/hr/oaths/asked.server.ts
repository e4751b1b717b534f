import { today } from '#lib/server/clock.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { readOathFilter } from '#lib/server/oath-filter.ts';

export type Asked = { request: Request; url: URL; locals: App.Locals };

/** Who of HR asks, today. */
export const readerOf = ({ person }: App.Locals) => ({
	personId: person!.personId,
	scope: hrScope(person!.grants),
	on: today()
});

/** A form of this page; its address says whether it is about the oath or the statement. */
export async function asked({ request, url, locals }: Asked) {
	const form = await request.formData();
	return {
		reader: readerOf(locals),
		duty: readOathFilter(url.searchParams).duty,
		text: (name: string) => String(form.get(name) ?? ''),
		texts: (name: string) => form.getAll(name).map(String)
	};
}

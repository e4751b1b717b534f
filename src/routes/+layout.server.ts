import { library } from '#lib/server/app.ts';
import { navigationFor } from '#lib/server/navigation.ts';

export const load = ({ locals, url, route }) => ({
	language: locals.language,
	person: locals.person && { name: locals.person.name },
	organisation: { name: library.organisation.organisation },
	path: url.pathname,
	nav: navigationFor(locals.person?.roles ?? [], route.id ?? '', locals.language)
});

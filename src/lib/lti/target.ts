/** What a link in a course leads to: a programme, or one module of it. */
export type Target = { programme: string; module: string | null };

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The address that a link in a course has: a page that exists here too. */
export const linkOf = (origin: string, { programme, module }: Target): string =>
	`${origin}/programme/${programme}${module ? `?module=${module}` : ''}`;

/** The page that somebody is led to, at the module that is meant. */
export const pageOf = ({ programme, module }: Target): string =>
	`/programme/${programme}${module ? `#module-${module}` : ''}`;

/**
 * What a link means: by its own address, or by the fields `programme` and `module` that somebody set by hand
 * with a link to the address of launches.
 * @returns nothing for a link that names no programme of ours
 */
export function targetOf(
	origin: string,
	target: string,
	custom: Record<string, unknown>
): Target | undefined {
	const url = URL.canParse(target) ? new URL(target) : undefined;
	const path = url?.origin === origin ? /^\/programme\/([^/]+)$/.exec(url.pathname) : null;
	return path
		? checked(path[1], url!.searchParams.get('module'))
		: checked(custom['programme'], custom['module']);
}

function checked(programme: unknown, module: unknown): Target | undefined {
	if (typeof programme !== 'string' || !id.test(programme)) return undefined;
	return { programme, module: typeof module === 'string' && id.test(module) ? module : null };
}

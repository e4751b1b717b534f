type Versions = Record<string, string>;

/** A package of package-lock.json, or the project itself. */
export type Locked = {
	name?: string;
	version?: string;
	license?: string;
	integrity?: string;
	deprecated?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
	link?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Versions;
	optionalDependencies?: Versions;
	peerDependencies?: Versions;
};
/** By where each is installed; the project itself at ''. */
export type Packages = Readonly<Record<string, Locked>>;

/** The packages of a lock file. */
export const packagesOf = (lock: string): Packages =>
	(JSON.parse(lock) as { packages: Record<string, Locked> }).packages;

/** `@scope/name` of a package that is installed at this path, within another or not. */
export const nameOf = (path: string): string => path.split('node_modules/').at(-1)!;

/** Where the packages stand that the one at a path needs, as Node finds them: in its own folder, or further up. */
export function dependenciesOf(packages: Packages, path: string): string[] {
	const { dependencies, optionalDependencies, peerDependencies } = packages[path]!;
	const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
	return names.flatMap((name) => placeOf(packages, path, name) ?? []);
}

function placeOf(packages: Packages, from: string, name: string): string | undefined {
	const place = `${from && `${from}/`}node_modules/${name}`;
	if (packages[place]) return place;
	if (from === '') return undefined;
	return placeOf(
		packages,
		from.slice(0, from.lastIndexOf('node_modules/')).replace(/\/$/, ''),
		name
	);
}

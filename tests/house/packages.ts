type Packages = Record<string, string>;
type Manifest = {
	dependencies?: Packages;
	devDependencies?: Packages;
	optionalDependencies?: Packages;
};
type Lock = { packages: Record<string, Manifest & { version?: string }> };

const wantedBy = ({ dependencies, devDependencies, optionalDependencies }: Manifest): Packages => ({
	...dependencies,
	...devDependencies,
	...optionalDependencies
});

/** One line for every package that is not pinned to one version. */
export function unpinned(manifest: Manifest): string[] {
	return Object.entries(wantedBy(manifest))
		.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
		.map(([name, version]) => `${name} is ${version}: write one exact version`);
}

/** One line for every package about which package.json and package-lock.json do not agree. */
export function outOfStep(manifest: Manifest, lock: Lock): string[] {
	const wanted = wantedBy(manifest);
	const listed = wantedBy(lock.packages[''] ?? {});
	const names = new Set([...Object.keys(wanted), ...Object.keys(listed)]);
	return [...names].flatMap((name) => {
		const installed = lock.packages[`node_modules/${name}`]?.version;
		if (wanted[name] === listed[name] && wanted[name] === installed) return [];
		return `${name}: package.json ${wanted[name]}, package-lock.json ${listed[name]}, installed ${installed}`;
	});
}

import { nameOf, type Packages } from '../../scripts/packages/lock.ts';

/** One line for every package without a checksum, by which npm sees that it is the one we read. */
export const unsealed = (packages: Packages): string[] =>
	Object.entries(packages)
		.filter(([, each]) => !each.link && !/^sha512-[\w+/]{86}==$/.test(each.integrity ?? ''))
		.map(([path]) => `${path} has no SHA-512 checksum`);

/** One line for every package whose makers tell not to use it any more. */
export const deprecated = (packages: Packages): string[] =>
	Object.entries(packages).flatMap(([path, each]) =>
		each.deprecated === undefined ? [] : [`${path} is deprecated: ${each.deprecated}`]
	);

/**
 * What may stand in what we deploy: licences that ask no more than EUPL-1.2 may give, by its appendix and the
 * matrix of the European Commission.
 */
const accepted = new Set([
	...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
	...['EUPL-1.1+', 'EUPL-1.2', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'Unlicense']
]);

/** Whether one may use a package under an SPDX expression: of an `OR` one is enough, of an `AND` all count. */
export const isAccepted = (expression: string): boolean =>
	expression
		.replace(/[()]/g, '')
		.split(/\s+OR\s+/)
		.some((choice) => choice.split(/\s+AND\s+/).every((each) => accepted.has(each)));

/** One line for every package with a licence that is not accepted, or none. */
export const unlicensed = (packages: Packages): string[] =>
	Object.entries(packages)
		.filter(([, { license }]) => !isAccepted(license ?? ''))
		.map(([path, { license }]) => `${path} has the licence ${license}`);

/** One line for every package that wants to run something as it is installed and about which nothing is said. */
export function unsaid(packages: Packages, said: readonly string[]): string[] {
	const wanting = Object.entries(packages).filter(([, each]) => each.hasInstallScript);
	const names = new Set(wanting.map(([path]) => nameOf(path)));
	return [
		...[...names].filter((name) => !said.includes(name)).map((name) => `${name} wants to run`),
		...said.filter((name) => !names.has(name)).map((name) => `${name} wants nothing`)
	];
}

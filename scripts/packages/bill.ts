import { randomUUID } from 'node:crypto';
import { dependenciesOf, nameOf, type Locked, type Packages } from './lock.ts';

type License = { license: { id: string } } | { expression: string };
/** A package in a bill of materials. */
export type Component = {
	'bom-ref': string;
	type: 'application' | 'library';
	name: string;
	version: string;
	scope?: 'required' | 'optional';
	purl: string;
	hashes?: { alg: string; content: string }[];
	licenses: License[];
};
export type Bill = {
	$schema: string;
	bomFormat: string;
	specVersion: string;
	serialNumber: string;
	version: number;
	metadata: { timestamp: string; component: Component };
	components: Component[];
	dependencies: { ref: string; dependsOn: string[] }[];
};

/**
 * The bill of materials of what `npm ci --omit=dev` installs, in CycloneDX 1.5: every package with its version,
 * licence and checksum, and what needs what. Made from the lock file, since `npm sbom` leaves out packages that
 * are needed here and for development too.
 */
export function billOfMaterials(packages: Packages, now: Date): Bill {
	const own = packages['']!;
	const deployed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
	const byRef = new Map(deployed.map(([path, one]) => [refOf(path, one), { path, one }]));
	const refsNeededBy = (path: string) =>
		[...new Set(dependenciesOf(packages, path).map((each) => refOf(each, packages[each]!)))]
			.filter((ref) => byRef.has(ref))
			.toSorted();
	const refs = [...byRef.keys()].toSorted();
	const about = componentOf('application', own.name!, own);
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		...{ bomFormat: 'CycloneDX', specVersion: '1.5', serialNumber: `urn:uuid:${randomUUID()}` },
		...{ version: 1, metadata: { timestamp: now.toISOString(), component: about } },
		components: refs.map((ref) => {
			const { path, one } = byRef.get(ref)!;
			const scope = one.optional || one.devOptional ? 'optional' : 'required';
			return { ...componentOf('library', nameOf(path), one), scope };
		}),
		dependencies: [
			{ ref: about['bom-ref'], dependsOn: refsNeededBy('') },
			...refs.map((ref) => ({ ref, dependsOn: refsNeededBy(byRef.get(ref)!.path) }))
		]
	};
}

const refOf = (path: string, { version }: Locked) => `${nameOf(path)}@${version}`;

function componentOf(
	type: Component['type'],
	name: string,
	{ version = '', license = '', integrity }: Locked
): Component {
	const isExpression = license.includes(' ');
	return {
		...{ 'bom-ref': `${name}@${version}`, type, name, version },
		purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
		...(integrity && { hashes: [{ alg: 'SHA-512', content: checksumOf(integrity) }] }),
		licenses: [isExpression ? { expression: license } : { license: { id: license } }]
	};
}

const checksumOf = (integrity: string) =>
	Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

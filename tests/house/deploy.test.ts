import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyOf } from '../../scripts/scale/backends.ts';
import { settingsTable } from '../../scripts/start/settings.ts';
import { stagesOf } from '../support/containerfile.ts';
import { contractsIn, documentsIn, found, patternAfter, render } from './deploy.ts';
import { projectFiles, read } from './project.ts';

const paths = projectFiles();
const manifest = JSON.parse(read('package.json'));
const settings = settingsTable.map(({ name }) => name);
const below = (folder: string) => paths.filter((path) => path.startsWith(folder));

const values = parse(read('deploy/helm/values.yaml'));
const chart = parse(read('deploy/helm/Chart.yaml'));
const scope = {
	Values: values,
	Release: { Name: 'test' },
	Chart: { AppVersion: chart.appVersion }
};
const templates = below('deploy/helm/templates/');
const charted = templates.flatMap((path) => documentsIn(render(read(path), scope)));
const compose = documentsIn(read('deploy/compose.yaml'))[0]!;
const stages = stagesOf(read('deploy/Containerfile'));

describe('the container file', () => {
	it('is built on the Node that package.json pins, by one user without rights', () => {
		for (const { image } of stages)
			expect(image).toMatch(new RegExp(`/node:${manifest.devDependencies.node}-\\w+-slim$`));
		const users = stages.at(-1)!.steps.filter(({ instruction }) => instruction === 'USER');
		expect(users).toEqual([{ instruction: 'USER', rest: '1000:1000' }]);
	});

	it('copies what is there, and lets in no more than it copies', () => {
		const copied = stages
			.flatMap(({ steps }) => steps)
			.filter(({ instruction, rest }) => instruction === 'COPY' && !rest.startsWith('--from'))
			.flatMap(({ rest }) => rest.split(' ').slice(0, -1));
		const missing = copied.filter(
			(path) => !paths.some((each) => each === path || each.startsWith(`${path}/`))
		);
		expect(missing).toEqual([]);
		const letIn = read('deploy/Containerfile.dockerignore').match(/^!.*$/gm);
		expect(letIn!.map((line) => line.slice(1)).toSorted()).toEqual([...new Set(copied)].toSorted());
	});

	it('starts what npm run serve starts', () => {
		const command = JSON.parse(
			stages.at(-1)!.steps.find((step) => step.instruction === 'CMD')!.rest
		);
		expect(`exec ${command.join(' ')}`).toBe(manifest.scripts.serve);
	});
});

describe('what is deployed', () => {
	it('names settings that there are', () => {
		const named = [
			...read('deploy/example.env').matchAll(/^([A-Z_]+)=/gm),
			...below('deploy/systemd/').flatMap((path) => [
				...(read(path)
					.match(/^Environment=.*$/m)?.[0]
					.matchAll(/\b([A-Z_]+)=/g) ?? [])
			]),
			...stages.flatMap(({ steps }) =>
				steps
					.filter(({ instruction }) => instruction === 'ENV')
					.flatMap(({ rest }) => [...rest.matchAll(/\b([A-Z_]+)=/g)])
			)
		].map(([, name]) => name!);
		const ofApps = Object.entries(compose.services as Record<string, object>)
			.filter(([name]) => !['proxy', 'database'].includes(name))
			.flatMap(([, service]) =>
				Object.keys((service as { environment?: object }).environment ?? {})
			);
		const charts = charted
			.filter(({ kind, data }) => kind === 'ConfigMap' && !('Caddyfile' in (data as object)))
			.flatMap(({ data }) => Object.keys(data as object));
		// Of the operator and of compose.yaml itself; the last two are of systemd.
		const others = ['SITE_HOST', 'BALLOT_HOST', 'DATABASE_PASSWORD', 'POSTGRES_PASSWORD'].concat(
			...['BACKUP_DAYS', 'BACKUP_FOLDER', 'NODE_ENV', 'MALLOC_ARENA_MAX', 'E']
		);
		const known = new Set([...settings, ...others]);
		expect([...named, ...ofApps, ...charts].filter((name) => !known.has(name))).toEqual([]);
		expect(charts).toEqual(expect.arrayContaining(['PUBLIC_ORIGIN', 'BALLOT_ORIGIN']));
		expect(ofApps).toEqual(
			expect.arrayContaining(['DATABASE_URL', 'AUTH_SECRET', 'BALLOT_ORIGIN'])
		);
	});

	it('has the version of package.json', () => {
		expect([chart.version, chart.appVersion]).toEqual([manifest.version, manifest.version]);
		const images = found('image', compose).filter((image) => String(image).includes('tweesprong'));
		expect(new Set(images)).toEqual(
			new Set([`\${IMAGE:-localhost/tweesprong:${manifest.version}}`])
		);
	});

	it('runs scripts that are there', () => {
		const texts = below('deploy/').map(read).join('\n');
		const scripts = [...texts.matchAll(/scripts\/[\w-]+\.ts/g)].map(([path]) => path);
		expect(scripts).toContain('scripts/migrate.ts');
		expect(scripts.filter((path) => !paths.includes(path))).toEqual([]);
		const pages = [...texts.matchAll(/docs\/[\w/-]+\.md/g)].map(([path]) => path);
		expect(pages.filter((path) => !paths.includes(path))).toEqual([]);
	});

	it('runs read-only, and without rights', () => {
		const services = compose.services as Record<string, Record<string, unknown>>;
		for (const name of ['app-1', 'app-2', 'release', 'backup'])
			expect(services[name], name).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
		const containers = charted.flatMap((each) => [
			...found('containers', each),
			...found('initContainers', each)
		]);
		expect(containers.length).toBeGreaterThan(3);
		for (const container of (containers as object[][]).flat())
			expect(container).toMatchObject({
				securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false }
			});
		for (const path of below('deploy/systemd/').filter((each) => each.endsWith('.service')))
			expect(read(path), path).toMatch(/^ProtectSystem=strict$[^]*^NoNewPrivileges=yes$/m);
	});

	it('keeps values of statements out of the log of the database', () => {
		const quiet = ['log_statement=none', 'log_parameter_max_length=0'].concat(
			...['log_min_error_statement=panic', 'log_error_verbosity=terse']
		);
		const { command } = (compose.services as Record<string, { command: string[] }>).database!;
		expect(command).toEqual(expect.arrayContaining(quiet.map((each) => `-c${each}`)));
		const [parameters] = charted.flatMap((each) => found('parameters', each));
		expect(parameters).toMatchObject(Object.fromEntries(quiet.map((each) => each.split('='))));
	});

	it('makes no backup that outlives an envelope, or holds its key', () => {
		const { ballotCooldownDays, backup } = values;
		expect(backup.keepDays).toBeLessThan(ballotCooldownDays);
		const env = Object.fromEntries(
			[...read('deploy/example.env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [
				name,
				value
			])
		);
		expect(Number(env.BACKUP_DAYS)).toBeLessThan(Number(env.BALLOT_COOLDOWN_DAYS));
		const services = compose.services as Record<string, { volumes: string[] }>;
		expect(services.backup!.volumes.join()).not.toContain('keys');
		const job = charted.find(({ kind }) => kind === 'CronJob');
		expect(JSON.stringify(job)).not.toContain('-keys');
	});
});

describe('the proxies', () => {
	const caddy = read('deploy/Caddyfile');
	const nginx = read('deploy/nginx.conf');
	const inChart = String(charted.flatMap((each) => found('Caddyfile', each))[0]);

	it.each([
		['Caddyfile', patternAfter(caddy, '@live path_regexp live ')],
		['the chart', patternAfter(inChart, '@live path_regexp live ')],
		['nginx.conf', patternAfter(nginx, '\t~^/live'.replace('^/live', ''))]
	])('%s sends a session to one process, by what the local proxy goes', (_, pattern) => {
		const asked = ['/live/AB12CD', '/live/seat/AB12CD/choose', '/live/screen/AB12CD', '/live'];
		for (const path of [
			...asked,
			'/live/guest/AB12CD',
			'/live/attendance/AB12CD',
			'/',
			'/livery/a'
		])
			expect(pattern.exec(path)?.[1] ?? null, path).toBe(keyOf(path));
	});

	it('send what needs both parts of a key to one process', () => {
		for (const text of [caddy, inChart])
			expect(text).toContain('@custody path /custody /custody/* /secret-choices /secret-choices/*');
		const pattern = patternAfter(nginx, 'code;\n\t~');
		for (const path of ['/custody', '/custody/a', '/secret-choices/b', '/custodyx', '/'])
			expect(pattern.test(path), path).toBe(keyOf(path) === 'custody');
	});

	it('log no request, and the ballot host answers nothing but the box', () => {
		expect(caddy).toMatch(/exclude http\.log\.error http\.handlers\.reverse_proxy/);
		expect(caddy).not.toMatch(/^\s*log\s*\{/m);
		const servers = nginx.split(/^server \{$/m).slice(1);
		expect(servers).toHaveLength(3);
		for (const server of servers) expect(server).toContain('access_log off;');
		const box = servers.at(-1)!;
		expect(box).toContain('error_log /dev/null');
		expect(box.match(/location .*(?= \{)/g)).toEqual([
			'location ~ ^/ballot-box(/|$)',
			'location /'
		]);
		expect(box).toMatch(/location \/ \{\s+return 404;/);
		expect(caddy.split('{$BALLOT_HOST}')[1]).toMatch(/@box path \/ballot-box[^]*respond 404/);
		expect(found('nginx.ingress.kubernetes.io/enable-access-log', charted)).toEqual([
			'false',
			'false'
		]);
	});

	it('open and close as many blocks', () => {
		for (const text of [caddy, nginx, inChart]) {
			const plain = text.replaceAll(/#.*|\{[$\w.]+\}/g, '');
			expect(plain.split('{').length).toBe(plain.split('}').length);
		}
	});
});

describe('a migration', () => {
	/** Made before there was an installation that two versions could serve at once. */
	const first = '0031';

	it('neither drops nor renames what the version before it uses', () => {
		const later = paths.filter((path) => /^drizzle\/\d+_.*\.sql$/.test(path));
		const broken = later
			.filter((path) => path.slice('drizzle/'.length) >= first)
			.flatMap((path) => contractsIn(path, read(path)));
		expect(broken).toEqual([]);
	});

	it.each([
		['ALTER TABLE "a" DROP COLUMN "b";', 1],
		['DROP TABLE "a";', 1],
		['ALTER TABLE "a" RENAME COLUMN "b" TO "c";', 1],
		['ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE text;', 1],
		['ALTER TABLE "a" ADD COLUMN "b" text NOT NULL;', 1],
		['ALTER TABLE "a" ADD COLUMN "b" text DEFAULT \'\' NOT NULL;', 0],
		[
			'ALTER TABLE "a" ADD COLUMN "b" text;--> statement-breakpoint\nCREATE TABLE "c" ("d" text NOT NULL);',
			0
		]
	])('of which this is found: %s', (text, times) => {
		expect(contractsIn('a.sql', text)).toHaveLength(times);
	});
});

/**
 * A room of the house. `may`: what its files import from outside it; `types`: what they import as types
 * only. An entry is a room, `pure` for every pure room, a package or module by its full name, or the
 * beginning of one with `*`.
 */
export type Room = { room: string; files: RegExp; may: string[]; types?: string[]; pure?: true };

const lib = (path: string) => new RegExp(`^src/lib/${path}`);

/** Every door of the house, as docs/architecture.md says it. A file belongs to the first room that fits. */
export const rooms: Room[] = [
	{ room: 'drafting', files: lib('drafting/'), may: [], pure: true },
	{ room: 'dilemma', files: lib('dilemma/'), may: ['valibot'], pure: true },
	{
		room: 'programme',
		files: lib('programme/'),
		may: ['drafting', 'dilemma', 'valibot'],
		pure: true
	},
	{ room: 'solo', files: lib('solo/'), may: ['dilemma', 'valibot'], pure: true },
	{ room: 'live', files: lib('live/'), may: ['dilemma', 'valibot'], pure: true },
	{ room: 'ballot', files: lib('ballot/'), may: [], pure: true },
	{ room: 'xapi', files: lib('xapi/'), may: ['dilemma', 'valibot'], pure: true },
	{
		room: 'report/prose',
		files: lib('report/prose/'),
		may: ['report', 'dilemma', 'valibot', 'marked'],
		pure: true
	},
	{
		room: 'report',
		files: lib('report/'),
		may: ['report/prose', 'drafting', 'dilemma', 'valibot'],
		pure: true
	},
	{ room: 'staff', files: lib('staff/'), may: ['valibot'], pure: true },
	{ room: 'scim', files: lib('scim/'), may: ['valibot', 'scim2-parse-filter'], pure: true },
	{ room: 'lti', files: lib('lti/'), may: ['valibot'], pure: true },
	{ room: 'password', files: lib('password/'), may: [], pure: true },
	{ room: 'house-style', files: lib('house-style/'), may: [], pure: true },
	{
		room: 'content/bodies',
		files: lib('content/bodies\\.server\\.ts$'),
		may: ['svelte/server', 'ui/body', '/content/*'],
		types: ['i18n', 'svelte']
	},
	{
		room: 'content',
		files: lib('content/'),
		may: ['dilemma', 'programme', 'live', 'valibot', 'yaml', '/content/*']
	},
	{ room: 'device', files: lib('device/'), may: [] },
	{ room: 'booth', files: lib('booth/'), may: ['ballot', 'device'], types: ['solo'] },
	{ room: 'line', files: lib('line/'), may: [], types: ['live'] },
	{
		room: 'lms',
		files: lib('lms/'),
		may: ['@rusticisoftware/cmi5'],
		types: ['i18n', 'solo']
	},
	{ room: 'i18n/context', files: lib('i18n/context\\.ts$'), may: ['i18n', 'svelte'] },
	{ room: 'i18n', files: lib('i18n/'), may: [], types: ['pure'] },
	{
		room: 'ui/body',
		files: lib('ui/body/'),
		may: ['ui', 'i18n', 'i18n/context', 'svelte', 'styles']
	},
	{
		room: 'ui',
		files: lib('ui/'),
		may: [
			...['pure', 'device', 'booth', 'line', 'lms', 'i18n', 'i18n/context', 'styles'],
			...['svelte', 'svelte/*', 'qr', 'pdfjs-dist', 'pdfjs-dist/*'],
			...['@simplewebauthn/browser', 'svelte-dnd-action']
		]
	},
	{
		room: 'server/db/schema',
		files: lib('server/db/schema/'),
		may: ['drizzle-orm', 'drizzle-orm/pg-core', 'i18n', 'pure']
	},
	{
		room: 'server/db/index',
		files: lib('server/db/index\\.ts$'),
		may: ['server/db', '$app/env', '$app/env/private']
	},
	{
		room: 'server/db',
		files: lib('server/db/'),
		may: ['server/db/schema', 'drizzle-orm', 'drizzle-orm/*', 'postgres', 'node:*', 'pure'],
		types: ['i18n']
	},
	{
		room: 'server/adapters',
		files: lib('server/(auth|rate-limits|client-network)\\.ts$'),
		may: [
			'server/db',
			'server/db/schema',
			'better-auth/*',
			'@node-rs/argon2',
			'rate-limiter-flexible',
			'valibot',
			'node:crypto',
			'node:net'
		]
	},
	{ room: 'server/jobs', files: lib('server/jobs\\.ts$'), may: ['pg-boss'] },
	{
		room: 'server/export',
		files: lib('server/export/'),
		may: [
			...['i18n', 'node:*', 'csv-stringify/*', '@myriaddreamin/typst-ts-node-compiler', 'pure'],
			...['docx', 'docx/charts', 'write-excel-file/*', 'ical-generator', 'qr']
		],
		types: ['content', 'server']
	},
	{
		room: 'server/app',
		files: lib('server/app\\.ts$'),
		may: [
			'server',
			'server/adapters',
			'server/db',
			'server/db/index',
			'server/jobs',
			'content',
			'$app/env/private'
		]
	},
	{
		room: 'server/guard',
		files: lib('server/(guard|restrain)(\\.test)?\\.ts$'),
		may: ['server', 'server/adapters', 'server/db', 'i18n', '@sveltejs/kit']
	},
	{
		room: 'server',
		files: lib('server/'),
		may: [
			...[
				'server/adapters',
				'server/db',
				'server/export',
				'content',
				'content/bodies',
				'i18n',
				'lms',
				'pure'
			],
			...['valibot', 'node:*', 'better-auth/*', 'csv-parse/*'],
			...['jose', 'nodemailer', 'openid-client', '@simplewebauthn/server'],
			...['@remix-run/multipart-parser', '@xapi/xapi', '@opentelemetry/api', 'pino']
		],
		types: ['ui/body', 'server/jobs']
	},
	{
		room: 'routes/server',
		files: /^src\/routes\/(.*\/)?(\+server|\+(page|layout)\.server|[^/]+\.server)\.ts$/,
		may: [
			...['server', 'server/app', 'server/adapters', 'i18n', 'lms', 'pure'],
			...['@sveltejs/kit', 'valibot', 'virtual:packages']
		],
		types: ['content', 'routes']
	},
	{
		room: 'routes',
		files: /^src\/routes\//,
		may: [
			...['ui', 'device', 'booth', 'line', 'lms', 'i18n', 'i18n/context', 'styles', 'pure'],
			...[
				'svelte',
				'svelte/*',
				'virtual:islands',
				'qr',
				'$app/state',
				'$app/paths',
				'$app/forms',
				'$app/navigation'
			]
		],
		types: ['server', 'content']
	},
	{
		room: 'styles/theme',
		files: /^src\/styles\/.*\.ts$/,
		may: ['styles', 'ui', 'house-style', 'node:*', 'prettier']
	},
	{
		room: 'islands',
		files: /^src\/((islands|packages)\.d\.ts$|islands\/)/,
		may: ['ui', 'line', 'lms', 'styles', 'svelte'],
		types: ['i18n', 'pure']
	},
	{ room: 'styles', files: /^src\/(styles\/|app\.css$)/, may: [] },
	{ room: 'env', files: /^src\/env\.ts$/, may: ['@sveltejs/kit/env', '$app/env', 'valibot'] },
	{
		room: 'hooks',
		files: /^src\/(hooks\.server|app\.d)\.ts$/,
		may: ['server', 'server/app', 'server/guard', 'i18n', '@sveltejs/kit/hooks']
	},
	{ room: 'tests', files: /^tests\//, may: [] }
];

/** What a test or a fixture may import besides what its room may. */
export const testing = [
	'vitest',
	'fast-check',
	'json-p3',
	'node:*',
	'yaml',
	'valibot',
	'pdfjs-dist/*',
	'svelte/*',
	'csv-parse/*',
	'mailparser',
	'oidc-provider',
	'smtp-server',
	'tests'
];

/** The room a file belongs to. */
export const roomOf = (path: string): Room | undefined =>
	rooms.find(({ files }) => files.test(path));

export const isPure = (name: string): boolean =>
	rooms.some(({ room, pure }) => pure && room === name);

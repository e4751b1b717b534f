import type { Library } from '#lib/content/library.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import type { Settings } from '../start/settings.ts';
import type { Asked } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** What every command has at hand. */
export type Desk = {
	asked: Omit<Asked, 'command'>;
	pools: Pools;
	terminal: Terminal;
	settings: Settings;
	library: Library;
	/** Of the installation. */
	secret: string;
};

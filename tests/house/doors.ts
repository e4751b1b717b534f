import { posix } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import { isPure, roomOf, testing, type Room } from './rooms.ts';

const isTest = (path: string) => /\.(test|fixture)\.ts$/.test(path);

/** One line for every import of these files (text by path) that goes through a closed door. */
export function closedDoors(files: Record<string, string>): string[] {
	return Object.entries(files).flatMap(([path, text]) => {
		const room = roomOf(path);
		if (!room) return [`${path} is in no room: give it one in tests/house/rooms.ts`];
		return importsOf(path, text).flatMap((each) => complaint(path, room, each) ?? []);
	});
}

function complaint(path: string, room: Room, { target, kind, line }: Import): string | undefined {
	const file = fileOf(path, target);
	const to = file === undefined ? target : roomOf(file)?.room;
	const open = [
		...room.may,
		...(kind === 'type' ? (room.types ?? []) : []),
		...(isTest(path) ? testing : [])
	];
	const where = `${path}:${line} imports ${target}`;
	if (file !== undefined && isTest(file) && !isTest(path))
		return `${where}: only tests import tests`;
	if (to === undefined) return `${where}: that is in no room`;
	if (to === room.room || open.some((door) => leadsTo(door, to))) return undefined;
	return `${where}: no door from ${room.room} to ${to}${kind === 'type' ? ', for types neither' : ''}`;
}

/** The file of this project that an import leads to; nothing for a package. */
function fileOf(path: string, target: string): string | undefined {
	const plain = target.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/')) return `src/lib/${plain.slice('#lib/'.length)}`;
	return plain.startsWith('.') ? posix.join(posix.dirname(path), plain) : undefined;
}

function leadsTo(door: string, to: string): boolean {
	if (door === 'pure') return isPure(to);
	return door.endsWith('*') ? to.startsWith(door.slice(0, -1)) : to === door;
}

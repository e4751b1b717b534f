import type postgres from 'postgres';

type Driver = Pick<postgres.Sql, 'options'>;

/** The type of `text[]`: a driver that knows it has read the types of its database. */
const textArray = '1009';

let known: Driver | undefined;
/** Drivers that did not ask anything yet. */
let unread: WeakRef<Driver>[] = [];

/**
 * A connection reads the types of arrays before it is used, which are those of PostgreSQL itself in every
 * database of ours. Where it is lost meanwhile nobody catches what the driver throws, and the process ends: so
 * they are read once in a process, at its start.
 */
export function knowTypes(driver: Driver): void {
	if (known) take(driver, known);
	else unread.push(new WeakRef(driver));
}

/** Gives what a driver has read, if it has, to all others. */
export function shareTypes(driver: Driver): void {
	if (known || !(textArray in driver.options.parsers)) return;
	known = driver;
	for (const waiting of unread) {
		const other = waiting.deref();
		if (other) take(other, driver);
	}
	unread = [];
}

/** How one driver reads and writes values, the one in its place does too. */
export function handOver(from: Driver, to: Driver): void {
	Object.assign(to.options.parsers, from.options.parsers);
	Object.assign(to.options.serializers, from.options.serializers);
	Object.assign(arraysOf(to), arraysOf(from));
}

/** Which type is the array of which; the types of the driver do not tell of it. */
const arraysOf = ({ options }: Driver) =>
	(options as Driver['options'] & { shared: { typeArrayMap: object } }).shared.typeArrayMap;

function take(driver: Driver, from: Driver): void {
	handOver(from, driver);
	driver.options.fetch_types = false;
}

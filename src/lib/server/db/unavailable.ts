import { errorCode } from './error-code.ts';

/**
 * Classes of SQLSTATE (PostgreSQL 18, appendix A) that say nothing about what was asked: connection exceptions,
 * resources that ran out, intervention by an operator, what broke below the server.
 */
const classes = /^(08|53|57|58)/;
/** A standby that was not promoted yet; a lock that was not to be had; a transaction that sat still for too long. */
const states = new Set(['25006', '55P03', '25P03', '25P04', '40001', '40P01']);
/** Of the driver and of the network. */
const lines = new Set([
	...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
	...['NO_CONNECTION_FREE', 'NO_ANSWER'],
	...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
	...['ENOTFOUND', 'EAI_AGAIN']
]);

/**
 * Whether an error says that the database cannot be used now: it is away, full, too slow or too busy. The same
 * request may do later.
 */
export function isUnavailable(error: unknown): boolean {
	const code = errorCode(error);
	return code !== undefined && (classes.test(code) || states.has(code) || lines.has(code));
}

/** Whether nobody can tell if what was asked was done, because no answer to it came back. */
export function isUnsure(error: unknown): boolean {
	const code = errorCode(error);
	if (code === undefined || code === 'NO_CONNECTION_FREE') return false;
	return lines.has(code) || /^(08|57)/.test(code);
}

const trouble = (code: string, message: string) => Object.assign(new Error(message), { code });

/** The connection of a transaction was lost: nothing of it is stored. */
export const lineLost = () => trouble('CONNECTION_CLOSED', 'the connection was lost');
/** All connections are in use and none came free. */
export const noneFree = () => trouble('NO_CONNECTION_FREE', 'no connection came free');
/** Nothing came back; nobody knows whether it was done. */
export const noAnswer = () => trouble('NO_ANSWER', 'the database does not answer');

import { readStatement, type AnyStatement } from '#lib/xapi/any/statement.ts';
import { bytesOf, LrsRefusal, type LrsAsked } from './asked.ts';
import { checkAllNamed, filesFor } from './attachments.ts';
import { partsOf, type File } from './multipart-in.ts';
import type { Incoming } from './pen.ts';
import { readJson } from './read-json.ts';
import { checkSignatureCount, checkSignatures } from './signature.ts';

/** How many statements one request may bring. */
export const mostStatements = 1_000;

/**
 * The statements that a request brings, checked by the rules of its version, with their attachments.
 * @param named gives an id to each, or checks the one that it has
 * @throws {LrsRefusal} 413 when there are too many, or too many signatures, 400 when one is wrong, with the place
 */
export async function statementsIn(
	asked: LrsAsked,
	named: (statement: AnyStatement) => AnyStatement
): Promise<Incoming[]> {
	const { json, files } = bodyOf(asked);
	const read = readJson(json);
	const all: unknown[] = Array.isArray(read) ? read : [read];
	if (Array.isArray(read) && asked.method === 'PUT')
		throw new LrsRefusal(400, 'a PUT brings one statement, and no list');
	if (all.length > mostStatements)
		throw new LrsRefusal(413, `a request brings at most ${mostStatements} statements`);
	const statements = all.map((each, at) => {
		const told = readStatement(each, asked.version);
		if (told.ok) return named(told.statement);
		throw new LrsRefusal(400, `${all.length > 1 ? `statement ${at + 1}: ` : ''}${told.says}`);
	});
	checkIds(statements);
	checkAllNamed(statements, files);
	checkSignatureCount(statements);
	return Promise.all(statements.map((statement) => incoming(asked, statement, files)));
}

async function incoming(
	{ version }: LrsAsked,
	statement: AnyStatement,
	brought: ReadonlyMap<string, File>
): Promise<Incoming> {
	const files = filesFor(statement, brought);
	await checkSignatures(statement, version, files);
	return { statement, version, files };
}

function bodyOf(asked: LrsAsked): { json: Uint8Array; files: ReadonlyMap<string, File> } {
	const type = asked.headers.get('content-type') ?? '';
	if (/^multipart\/mixed\s*(;|$)/i.test(type)) return partsOf(bytesOf(asked), type);
	if (/^application\/json\s*(;|$)/i.test(type)) return { json: bytesOf(asked), files: new Map() };
	throw new LrsRefusal(400, 'the Content-Type is neither application/json nor multipart/mixed');
}

function checkIds(statements: readonly AnyStatement[]): void {
	const ids = statements.map(({ id }) => id!.toLowerCase());
	if (new Set(ids).size < ids.length)
		throw new LrsRefusal(400, 'two statements of the request have the same id');
}

import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { LrsRefusal } from './asked.ts';
import type { File } from './multipart-in.ts';

/** The attachments that a statement names, those of a statement within it included. */
export function attachmentsOf({ attachments, object }: AnyStatement) {
	const within =
		'objectType' in object && object.objectType === 'SubStatement'
			? (object.attachments ?? [])
			: [];
	return [...(attachments ?? []), ...within];
}

/**
 * The files that come along with a statement, once each.
 * @throws {LrsRefusal} 400 when one is neither there nor to be fetched at a `fileUrl`
 */
export function filesFor(statement: AnyStatement, brought: ReadonlyMap<string, File>): File[] {
	const files = new Map<string, File>();
	for (const { sha2, fileUrl, contentType } of attachmentsOf(statement)) {
		const file = brought.get(sha2.toLowerCase());
		if (file) files.set(file.sha2, { ...file, contentType });
		else if (fileUrl === undefined)
			throw new LrsRefusal(400, `the attachment ${sha2} has no fileUrl and did not come along`);
	}
	return [...files.values()];
}

/** @throws {LrsRefusal} 400 when a file came along that no statement names */
export function checkAllNamed(
	statements: readonly AnyStatement[],
	brought: ReadonlyMap<string, File>
): void {
	const named = new Set(statements.flatMap(attachmentsOf).map(({ sha2 }) => sha2.toLowerCase()));
	const odd = [...brought.keys()].find((sha2) => !named.has(sha2));
	if (odd !== undefined)
		throw new LrsRefusal(400, `no statement has an attachment with the SHA-2 ${odd}`);
}

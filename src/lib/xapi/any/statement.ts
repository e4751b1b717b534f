import * as v from 'valibot';
import { activity, type Activity } from './activities.ts';
import { actor, authority, type Actor } from './agents.ts';
import { contextOf1, contextOf2, statementRef } from './context.ts';
import { result } from './result.ts';
import { iri, languageMap, mediaType, timestamp, uuid } from './scalars.ts';

/** The two versions of the specification that one endpoint speaks. */
export const versions = ['1.0.3', '2.0.0'] as const;
export type Version = (typeof versions)[number];

export const voided = 'http://adlnet.gov/expapi/verbs/voided';

const verb = v.strictObject({ id: iri, display: v.optional(languageMap) });

const attachment = v.strictObject({
	usageType: iri,
	display: languageMap,
	description: v.optional(languageMap),
	contentType: mediaType,
	length: v.pipe(v.number(), v.integer(), v.minValue(0)),
	sha2: v.pipe(
		v.string(),
		v.regex(/^(?:[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i, 'is no SHA-2')
	),
	fileUrl: v.optional(iri)
});

const bodies = {
	'1.0.3': bodyWith(contextOf1),
	'2.0.0': bodyWith(contextOf2)
};

/** What a statement and a statement within one have in common. */
function bodyWith<Context extends typeof contextOf1 | typeof contextOf2>(context: Context) {
	return {
		actor,
		verb,
		result: v.optional(result),
		context: v.optional(context),
		timestamp: v.optional(timestamp),
		attachments: v.optional(v.array(attachment))
	};
}

/** A statement as far as every schema below says the same of it. */
export type AnyStatement = {
	id?: string;
	actor: Actor;
	verb: v.InferOutput<typeof verb>;
	object: Activity | Actor | v.InferOutput<typeof statementRef> | SubStatement;
	result?: v.InferOutput<typeof result>;
	context?: v.InferOutput<typeof contextOf2>;
	timestamp?: string;
	stored?: string;
	authority?: Actor;
	version?: string;
	attachments?: v.InferOutput<typeof attachment>[];
};
type SubStatement = Omit<AnyStatement, 'id' | 'stored' | 'authority' | 'version'> & {
	objectType: 'SubStatement';
};

const typeOf = (object: unknown): unknown =>
	typeof object === 'object' && object !== null && 'objectType' in object
		? object.objectType
		: 'Activity';

/** Revision and platform say something of an activity, and of nothing else. */
const fitsObject = v.check(({ object, context }: AnyStatement) => {
	const isBare = typeOf(object) === 'Activity';
	return isBare || !['revision', 'platform'].some((name) => name in Object(context));
}, 'has a revision or platform, and its object is no activity');

const isVoid = v.check(
	({ verb: did, object }: AnyStatement) => did.id !== voided || typeOf(object) === 'StatementRef',
	'voids something that is no StatementRef'
);

const objectOf = (more: Record<string, v.GenericSchema>) =>
	v.lazy((object) => {
		const type = typeOf(object);
		if (type === 'Agent' || type === 'Group') return actor;
		if (type === 'StatementRef') return statementRef;
		return typeof type === 'string' && Object.hasOwn(more, type) ? more[type]! : activity;
	});

/** The types of one version differ from those of another by what may stand in the context only. */
const loosely = (entries: v.ObjectEntries) =>
	v.strictObject(entries) as unknown as v.GenericSchema<unknown, AnyStatement>;

function schemaOf(version: Version) {
	const body = bodies[version];
	const subStatement = v.pipe(
		loosely({ ...body, objectType: v.literal('SubStatement'), object: objectOf({}) }),
		fitsObject,
		isVoid
	);
	// A store of 2.0 takes statements that were made before it.
	const release = version === '1.0.3' ? /^1\.0(\.\d+)?$/ : /^[12]\.0(\.\d+)?$/;
	return v.pipe(
		loosely({
			...body,
			id: v.optional(uuid),
			object: objectOf({ SubStatement: subStatement }),
			stored: v.optional(timestamp),
			authority: v.optional(authority),
			version: v.optional(v.pipe(v.string(), v.regex(release, 'is another version')))
		}),
		fitsObject,
		isVoid
	);
}

const schemas = { '1.0.3': schemaOf('1.0.3'), '2.0.0': schemaOf('2.0.0') };

/**
 * Reads a statement of any sender, by the rules of one version (xAPI 1.0.3, Data; IEEE 9274.1.1-2023,
 * section 4). Nothing is repaired: what a sender wrote is kept as it is.
 * @returns the statement, or in words what is wrong and where, such as `object.id is no IRI with a scheme`
 */
export function readStatement(
	body: unknown,
	version: Version
): { ok: true; statement: AnyStatement } | { ok: false; says: string } {
	const read = v.safeParse(schemas[version], body, { abortEarly: true });
	if (read.success) return { ok: true, statement: read.output };
	const [issue] = read.issues;
	const where = v.getDotPath(issue);
	return { ok: false, says: `${where ? `${where} ` : 'the statement '}${saying(issue)}` };
}

/** Our own sentences go on from the place; those of the library stand after a colon. */
const saying = ({ message }: v.BaseIssue<unknown>): string =>
	/^(is|has|needs|voids|that) /.test(message) ? message : `is wrong: ${message}`;

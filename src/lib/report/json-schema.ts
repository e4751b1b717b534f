import type * as v from 'valibot';

/** A schema in the words of JSON Schema (2020-12). */
export type JsonSchema = { [word: string]: unknown };

type Any = v.GenericSchema;
type Known =
	| v.StrictObjectSchema<v.ObjectEntries, undefined>
	| v.ArraySchema<Any, undefined>
	| v.NullableSchema<Any, undefined>
	| v.PicklistSchema<readonly string[], undefined>
	| v.LiteralSchema<string | number | boolean, undefined>
	| v.VariantSchema<string, v.VariantOptions<string>, undefined>
	| v.StringSchema<undefined>
	| v.NumberSchema<undefined>
	| v.BooleanSchema<undefined>;
type Rule = { kind: string; type: string; requirement?: unknown };

/**
 * The JSON Schema of data that a Valibot schema checks. What only our own code can check is not in it, such
 * as that a table is rectangular.
 * @throws for a kind of schema that stored data here never has
 */
export function jsonSchemaOf(schema: Any): JsonSchema {
	const rules = 'pipe' in schema ? (schema.pipe as Rule[]) : [];
	const shape = shapeOf(schema as Known);
	const added = rules.map((rule) => ruleOf(rule, shape.type === 'array' ? 'Items' : 'Length'));
	return Object.assign(shape, ...added) as JsonSchema;
}

function shapeOf(schema: Known): JsonSchema {
	switch (schema.type) {
		case 'strict_object': {
			const entries = Object.entries(schema.entries) as [string, Any][];
			return {
				type: 'object',
				additionalProperties: false,
				required: entries.map(([key]) => key),
				properties: Object.fromEntries(entries.map(([key, of]) => [key, jsonSchemaOf(of)]))
			};
		}
		case 'array':
			return { type: 'array', items: jsonSchemaOf(schema.item) };
		case 'nullable':
			return { anyOf: [jsonSchemaOf(schema.wrapped), { type: 'null' }] };
		case 'picklist':
			return { enum: [...schema.options] };
		case 'literal':
			return { const: schema.literal };
		case 'variant':
			return { oneOf: schema.options.map((option) => jsonSchemaOf(option as Any)) };
		case 'string':
		case 'number':
		case 'boolean':
			return { type: schema.type };
		default:
			throw new Error(`no JSON Schema for ${(schema as Any).type}`);
	}
}

/** What a step after the schema itself adds: lengths, bounds, patterns. */
function ruleOf({ kind, type, requirement }: Rule, size: 'Items' | 'Length'): JsonSchema {
	if (kind !== 'validation') return {};
	switch (type) {
		case 'integer':
			return { type: 'integer' };
		case 'min_value':
			return { minimum: requirement };
		case 'max_value':
			return { maximum: requirement };
		case 'gt_value':
			return { exclusiveMinimum: requirement };
		case 'lt_value':
			return { exclusiveMaximum: requirement };
		case 'min_length':
			return { [`min${size}`]: requirement };
		case 'max_length':
			return { [`max${size}`]: requirement };
		case 'regex':
			return { pattern: (requirement as RegExp).source };
		case 'uuid':
			return { format: 'uuid' };
		default:
			return {};
	}
}

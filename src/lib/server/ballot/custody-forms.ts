import * as v from 'valibot';
import { fromBase64url, type Bytes } from '../../ballot/bytes.ts';
import { sealedPartLength } from '../../ballot/part-seal.ts';
import { pointLength } from '../../ballot/period-key.ts';
import type { Dealt } from './custody-acts.ts';
import type { SeatForm } from './custody-seats.ts';

/** Base64url without padding of so many bytes. */
const bytes = (length: number) =>
	v.pipe(
		v.string(),
		v.regex(/^[\w-]+$/),
		v.length(Math.ceil((length * 4) / 3)),
		v.transform(fromBase64url)
	);

const Dealing = v.object({
	publicKey: bytes(pointLength),
	dealt: v.pipe(
		v.string(),
		v.parseJson(),
		v.array(
			v.object({
				personId: v.pipe(v.string(), v.uuid()),
				point: bytes(pointLength),
				sealed: bytes(sealedPartLength)
			})
		),
		v.maxLength(6)
	)
});

const Brought = v.object({
	seat: v.pipe(v.string(), v.regex(/^[123]$/), v.transform(Number)),
	sealed: bytes(sealedPartLength)
});

/** The point somebody joins with, or `undefined` for anything else. */
export const readPoint = (form: FormData): Bytes | undefined =>
	read(v.object({ point: bytes(pointLength) }), form)?.point;

/** The public key and the sealed parts that a browser made, or `undefined` for anything else. */
export const readDealing = (form: FormData): { publicKey: Bytes; dealt: Dealt[] } | undefined =>
	read(Dealing, form);

/** A part on its way to the count, or `undefined` for anything else. */
export const readBrought = (form: FormData): { seat: number; sealed: Bytes } | undefined =>
	read(Brought, form);

/** The three seats as they were filled in. */
export const readSeats = (form: FormData): SeatForm[] =>
	[1, 2, 3].map((number) => {
		const text = (field: string) => String(form.get(`${field}-${number}`) ?? '');
		return { title: text('title'), holder: text('holder'), deputy: text('deputy') };
	});

function read<Output>(
	schema: v.GenericSchema<unknown, Output>,
	form: FormData
): Output | undefined {
	const result = v.safeParse(schema, Object.fromEntries(form));
	return result.success ? result.output : undefined;
}

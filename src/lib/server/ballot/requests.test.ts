import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../ballot/bytes.ts';
import { envelopeLength } from '../../ballot/seal.ts';
import { readCast, readIssueRequest, writeIssued } from './requests.ts';

const bytes = (length: number, value = 7) => new Uint8Array(length).fill(value);
const text = (length: number, value = 7) => toBase64url(bytes(length, value));

const cast = {
	period: '2027',
	contest: 'de-envelop|1|first|organisation',
	serial: text(32),
	signature: text(256),
	envelope: text(envelopeLength)
};
const ballot = { contest: cast.contest, blinded: text(256) };
const request = { period: '2027', unit: 'organisation', ballots: [ballot] };

describe('a request', () => {
	it('for ballots is read, the unit left aside', () => {
		expect(readIssueRequest(request)).toEqual({
			period: '2027',
			ballots: [{ contest: cast.contest, blinded: bytes(256) }]
		});
	});

	it('with an envelope is read', () => {
		expect(readCast(cast)).toEqual({
			...{ period: '2027', contest: cast.contest, serial: bytes(32) },
			...{ signature: bytes(256), envelope: bytes(envelopeLength) }
		});
	});

	it.each([
		null,
		'text',
		[],
		{},
		{ ...request, period: 2027 },
		{ ...request, period: 'a b' },
		{ ...request, period: 'a'.repeat(31) },
		{ ...request, ballots: [] },
		{ ...request, ballots: Array(61).fill(ballot) },
		{ ...request, ballots: [{ ...ballot, blinded: text(255) }] },
		{ ...request, ballots: [{ ...ballot, blinded: text(257) }] },
		{ ...request, ballots: [{ ...ballot, blinded: bytes(256) }] },
		{ ...request, ballots: [{ ...ballot, contest: 'x'.repeat(201) }] }
	])('of another shape is none for ballots: %j', (body) => {
		expect(readIssueRequest(body)).toBeUndefined();
	});

	it.each([
		null,
		{},
		{ ...cast, serial: text(31) },
		{ ...cast, signature: text(255) },
		{ ...cast, envelope: text(envelopeLength + 1) },
		{ ...cast, serial: 'b' },
		{ ...cast, signature: '{{7*7}}' },
		{ ...cast, envelope: '=' },
		{ ...cast, contest: { toString: '' } },
		{ ...cast, serial: `${text(32)}=` },
		{ ...cast, serial: text(32, 255).replaceAll('_', '/') },
		{ ...cast, serial: `${text(32).slice(0, -1)}d` },
		{ ...cast, period: '../2027' }
	])('of another shape is none with an envelope: %j', (body) => {
		expect(readCast(body)).toBeUndefined();
	});
});

it('an answer has its signatures as text', () => {
	expect(
		writeIssued([
			{ contest: 'a', signature: bytes(3) },
			{ contest: 'b', refused: 'elsewhere' }
		])
	).toEqual({
		answers: [
			{ contest: 'a', signature: 'BwcH' },
			{ contest: 'b', refused: 'elsewhere' }
		]
	});
});

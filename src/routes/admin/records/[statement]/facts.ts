import type { Language } from '#lib/i18n/language.ts';
import { recordWords, records } from '#lib/i18n/records.ts';
import type { RecordLine } from '#lib/server/records/page.ts';
import { when } from '../when.ts';

type Fact = { label: string; value: string };

/** A duration of hours, minutes and seconds in words; any other stays as it is written. */
function durationWords(duration: string, language: Language): string {
	const [, ...parts] =
		/^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration) ?? ([] as string[]);
	const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
	return recordWords[language].lasting(hours, minutes, seconds) || duration;
}

/** What a statement says, line by line; what it does not say is left out. */
export function factsOf(line: RecordLine, language: Language): Fact[] {
	const t = recordWords[language];
	const yesOrNo = (is: boolean | undefined) => (is === undefined ? undefined : is ? t.yes : t.no);
	const score = line.score === undefined ? undefined : t.scoreOf(line.score);
	const facts: [string, string | undefined][] = [
		[t.who, line.who || records[language].nobody],
		[t.known, line.known],
		[t.did, line.verb],
		[t.what, line.what],
		[t.about, line.about],
		[t.within, line.within.length > 0 ? line.within.join(', ') : undefined],
		[t.completion, yesOrNo(line.completion)],
		[t.success, yesOrNo(line.success)],
		[t.score, score],
		[t.response, line.response],
		[t.duration, line.duration && durationWords(line.duration, language)],
		[t.at, when(line.at, language)],
		[t.stored, when(line.stored, language)],
		[t.client, line.client ?? t.own],
		[t.state, line.voided ? t.voided : t.holds]
	];
	return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

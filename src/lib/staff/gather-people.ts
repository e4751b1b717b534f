import type { ListedJob, ListedPerson } from './list.ts';
import type { unitNames } from './name-units.ts';
import type { Problem, ProblemReason } from './problem.ts';
import type { StaffColumn } from './columns.ts';
import type { ToldLine } from './read-line.ts';

type Names = ReturnType<typeof unitNames>;

/** The people of a list, each by all of the lines about them; lines that contradict each other are problems. */
export function gatherPeople(
	lines: readonly ToldLine[],
	names: Names,
	problems: Problem[]
): ListedPerson[] {
	const people = new Map<string, ListedPerson>();
	const mails = new Map<string, ListedPerson>();
	for (const told of lines) {
		if (told.number === '') continue;
		const { line } = told;
		const wrong = (
			column: StaffColumn | null,
			value: string,
			reason: ProblemReason,
			other: string
		) => void problems.push({ line, column, value, reason, other });
		const person = people.get(told.number) ?? newcomer(told);
		people.set(told.number, person);
		for (const column of ['givenName', 'familyName'] as const)
			if (told[column] !== '' && told[column] !== person[column])
				wrong(column, told[column], 'person-differs', String(person.line));
		if (told.email && person.email && told.email !== person.email)
			wrong('email', told.email, 'person-differs', String(person.line));
		person.email ||= told.email;
		const holder = told.email ? mails.get(told.email) : undefined;
		if (holder && holder !== person)
			wrong('email', told.email!, 'email-twice', String(holder.line));
		else if (told.email) mails.set(told.email, person);
		const job = jobOf(told, names);
		const same = job && person.jobs.find((other) => isSame(job, other));
		if (same) wrong(null, '', 'line-twice', String(same.line));
		else if (job) person.jobs.push(job);
		person.audiences = joined(person.audiences, told.audiences);
		person.leads = joined(person.leads, leadsOf(told, job, names, problems));
	}
	return [...people.values()];
}

const newcomer = ({ line, number, givenName, familyName, email }: ToldLine): ListedPerson => ({
	...{ line, number, givenName, familyName, email },
	...{ audiences: undefined, leads: undefined, jobs: [] }
});

function jobOf(told: ToldLine, names: Names): ListedJob | undefined {
	const unit = names.ofLine(told);
	if (typeof unit === 'string') return undefined;
	const { line, kind, start, end, main } = told;
	return { line, unit: unit.code, kind, start, end, main };
}

const isSame = (one: ListedJob, other: ListedJob) =>
	(['unit', 'kind', 'start', 'end', 'main'] as const).every((key) => one[key] === other[key]);

const joined = (one: string[] | undefined, other: string[] | undefined) =>
	one && other ? [...new Set([...one, ...other])] : (one ?? other);

function leadsOf(
	told: ToldLine,
	job: ListedJob | undefined,
	names: Names,
	problems: Problem[]
): string[] | undefined {
	if (told.leads === undefined) return undefined;
	if (told.leads === true) return job ? [job.unit] : [];
	return told.leads.flatMap((word) => {
		const found = names.find(word);
		if (typeof found === 'object') return [found.code];
		const reason = found === 'unknown' ? 'unit-unknown' : 'unit-ambiguous';
		problems.push({ line: told.line, column: 'leads', value: word, reason });
		return [];
	});
}

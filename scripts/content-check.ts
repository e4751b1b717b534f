import { measure } from '#lib/dilemma/language.ts';
import { textsOf } from '#lib/dilemma/texts.ts';
import { type Library, readLibrary } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { readContentFiles, readMediaFiles } from './content-files.ts';

const root = process.argv[2] ?? '.';
const { library, problems } = readLibrary(readContentFiles(root), readMediaFiles(root));

if (library) {
	console.log(summaryOf(library));
} else {
	const files = new Set(problems.map(({ path }) => path)).size;
	console.error(problems.map(describeProblem).join('\n'));
	console.error(`Problems: ${problems.length}, in files: ${files}`);
	process.exitCode = 1;
}

/** `content: card 24, case 1, ...; B1: 7.9 words a sentence, longest 17` */
function summaryOf({ items, programmes, decks, agendas, methods }: Library): string {
	const all = [...items.values()];
	const kinds = Map.groupBy(all, ({ kind }) => kind);
	const counts = [...kinds].map(([kind, ofKind]) => `${kind} ${ofKind.length}`);
	const levels = [...Map.groupBy(all, ({ readingLevel }) => readingLevel)].map(
		([level, ofLevel]) => {
			const { words, sentences, longest } = measure(
				ofLevel.flatMap((item) => textsOf(item)).map(({ text }) => text)
			);
			return `${level}: ${(words / sentences).toFixed(1)} words a sentence, longest ${longest}`;
		}
	);
	const others =
		`programme ${programmes.size}, deck ${decks.size}, ` +
		`agenda ${agendas.size}, method ${methods.size}`;
	return `content: ${counts.join(', ')}; ${others}; ${levels.join('; ')}`;
}

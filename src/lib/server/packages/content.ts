import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import type { PackageContent, Standard } from '../../lms/package.ts';
import { learnerView } from '../../solo/learner-view.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { Packable } from './offered.ts';

/** Of whoever plays a package nothing is known: they get the people to talk to who are there for everyone. */
const anybody = { units: [], kind: 'civil-servant' };

/** What the package of a module shows, as our own pages show it, without the guide of a facilitator. */
export function contentOf(
	library: Library,
	{ programme, module, items }: Packable,
	{ standard, language }: { standard: Standard; language: Language }
): PackageContent {
	return {
		...{ standard, language, title: module.title, summary: module.summary ?? '' },
		...{ programme: programme.title, minutes: module.minutes },
		items: items.map(({ item, required }) => ({
			view: learnerView(item, surroundingsOf(library, item, anybody, language)),
			required
		}))
	};
}

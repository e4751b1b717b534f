import type { Day } from '../../programme/calendar.ts';
import type { Random } from './random.ts';

/** A directorate with its departments; `audience` is the kind of work done there. */
const organisation = [
	[
		'Dienstverlening',
		['Publieksbalie:balie', 'Klant Contact Centrum:balie', 'Burgerzaken:balie', 'Belastingen:balie']
	],
	[
		'Sociaal domein',
		[
			'Werk en inkomen:sociaal',
			'Jeugd:sociaal',
			'Zorg en ondersteuning:sociaal',
			'Wijkteams:sociaal'
		]
	],
	[
		'Ruimte',
		['Vergunningen:vergunningen', 'Stedenbouw:beleid', 'Grondzaken:beleid', 'Duurzaamheid:beleid']
	],
	[
		'Beheer en leefomgeving',
		[
			'Groen en water:buiten',
			'Afval en reiniging:buiten',
			'Wegen en verlichting:buiten',
			'Sport en accommodaties:beleid'
		]
	],
	[
		'Veiligheid en toezicht',
		[
			'Handhaving:handhaving',
			'Openbare orde:beleid',
			'Toezicht bouw:handhaving',
			'Ondermijning:handhaving'
		]
	],
	[
		'Bedrijfsvoering',
		[
			'Personeel en organisatie:hr',
			'Informatie en ICT:ict',
			'Financiën en inkoop:inkoop',
			'Bestuursadvies:bestuursadvies'
		]
	]
] as const;

const teamNames = ['Noord', 'Midden', 'Zuid'];
const teamCount = 60;

export type DemoUnit = {
	id: string;
	code: string;
	name: string;
	level: 'directorate' | 'department' | 'team';
	parentId: string | null;
	audience: string;
};

export type DemoUnits = { all: DemoUnit[]; teams: DemoUnit[]; since: Day };

/** 6 directorates, 24 departments and 60 teams that all exist since `since`. */
export function makeUnits(random: Random, since: Day): DemoUnits {
	const all: DemoUnit[] = [];
	const add = (unit: Omit<DemoUnit, 'id' | 'code'>) => {
		const made = {
			...unit,
			id: random.uuid(),
			code: `E${String(all.length + 1).padStart(3, '0')}`
		};
		all.push(made);
		return made;
	};
	let departments = 0;
	for (const [name, parts] of organisation) {
		const directorate = add({ name, level: 'directorate', parentId: null, audience: '' });
		for (const part of parts) {
			const [title, audience] = part.split(':') as [string, string];
			const department = add({
				name: title,
				level: 'department',
				parentId: directorate.id,
				audience
			});
			const teams = departments++ < teamCount - 24 * 2 ? 3 : 2;
			for (const suffix of teamNames.slice(0, teams)) {
				add({ name: `${title} ${suffix}`, level: 'team', parentId: department.id, audience });
			}
		}
	}
	return { all, teams: all.filter(({ level }) => level === 'team'), since };
}

/** A unit and those above it. */
export function lineOf({ all }: Pick<DemoUnits, 'all'>, id: string): string[] {
	const unit = all.find((each) => each.id === id)!;
	return [id, ...(unit.parentId ? lineOf({ all }, unit.parentId) : [])];
}

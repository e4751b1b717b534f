import { library } from '#lib/content/index.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { bringList } from '#lib/server/staff/bring.ts';
import { importPage } from '#lib/server/staff/import-page.ts';
import type { Importer } from '#lib/server/staff/importer.ts';
import { sayColumns, sayKinds } from '#lib/server/staff/say.ts';
import { takeList, type Consent, type Taken } from '#lib/server/staff/take.ts';
import type { ImportStage, Preview } from '#lib/staff/view.ts';

type Terms = { on?: string; part?: boolean; name?: string };

/** HR at work with staff lists, as the pages do it. */
export function staffDesk(db: Db, who: Importer) {
	const form = (fields: Record<string, string | File>) => {
		const made = new FormData();
		for (const [name, value] of Object.entries(fields)) made.set(name, value);
		return made;
	};
	const bytesOf = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content));

	const bring = (content: string | Uint8Array, { on = who.today, part, name }: Terms = {}) =>
		bringList(
			db,
			who,
			form({
				file: new File([bytesOf(content)], name ?? 'lijst.csv'),
				...{ changesOn: on, whole: part ? 'part' : 'all' }
			})
		);
	const see = async (id: string): Promise<ImportStage> =>
		(await importPage(db, library, who, id, { language: 'nl', again: false }))!.stage;

	/** Brings a list and says that its columns are what they seem. */
	async function open(content: string | Uint8Array, terms: Terms = {}) {
		const brought = await bring(content, terms);
		if (!brought.ok) throw new Error(`refused: ${JSON.stringify(brought)}`);
		const { id } = brought;
		const stage = await see(id);
		if (stage.stage !== 'columns') return { id, stage };
		const said = Object.fromEntries(
			stage.columns.map(({ column }, at) => [`column-${at}`, column])
		);
		const result = await sayColumns(db, who, id, form(said));
		if (!result.ok) throw new Error(`columns: ${JSON.stringify(result)}`);
		return { id, stage: await see(id) };
	}

	async function preview(content: string | Uint8Array, terms: Terms = {}) {
		const { id, stage } = await open(content, terms);
		if (stage.stage !== 'preview') throw new Error(`no preview: ${JSON.stringify(stage)}`);
		return { id, preview: stage.preview };
	}

	const take = (id: string, { mark }: Pick<Preview, 'mark'>, more: Partial<Consent> = {}) =>
		takeList(db, library, who, id, { mark, sure: true, sureMany: true, ...more });

	/** Brings a list and takes it over. */
	async function bringAndTake(content: string | Uint8Array, terms: Terms = {}) {
		const { id, preview: seen } = await preview(content, terms);
		const taken: Taken = await take(id, seen);
		if (!taken.ok) throw new Error(`not taken: ${taken.refused}`);
		return { id, counts: taken.counts };
	}

	return { form, bring, see, open, preview, take, bringAndTake, sayKinds };
}

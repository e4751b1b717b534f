import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { exampleFile, registerFile } from '#lib/server/report/register/file.ts';
import { keeperOf } from '#lib/server/report/register/keeper.ts';

export const GET = ({ locals, url }) =>
	url.searchParams.has('example')
		? exampleFile()
		: registerFile(db, library, keeperOf(locals.person!), today());

import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { countedProgrammes } from '#lib/server/hr-question.ts';
import { exampleProofs } from '#lib/server/proofs/example-file.ts';

export const GET = async () => exampleProofs(await countedProgrammes(db, today()));

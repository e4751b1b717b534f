import { db } from '#lib/server/app.ts';
import { sheetAnswer } from '#lib/server/style/in-force.ts';

export const GET = ({ request }) => sheetAnswer(db, request.headers.get('if-none-match'));

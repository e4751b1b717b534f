import { db, library } from '#lib/server/app.ts';
import { takeStaffFile } from '#lib/server/staff/staff-file.ts';
import { readerOf } from '../reader.server.ts';

export const GET = ({ locals }) => takeStaffFile(db, library, readerOf(locals));

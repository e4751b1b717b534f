import { exampleFile } from '#lib/server/staff/staff-file.ts';

export const GET = () => exampleFile();

import { writerOf, type Writer } from '#lib/server/academy/items/writer.ts';
import { today } from '#lib/server/clock.ts';

/** Who writes own content in this request; the access table lets nobody else in. */
export const writer = ({ locals }: { locals: App.Locals }): Writer =>
	writerOf(locals.person!, today());

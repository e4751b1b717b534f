import { trace } from '@opentelemetry/api';

/** What the app found out about a request: the route as the code names it, and who asked. */
export type Asked = { route: string | null; actor?: string };

/** The built app and the server entry share a process and no module: a request carries it from one to the other. */
const name = Symbol.for('tweesprong.asked');
type Carrier = { [name]?: Asked };

/** Notes what a request turned out to be, for its line in the log and its span. */
export function noteAsked(event: {
	route: { id: string | null };
	locals: { person: { personId: string } | null };
	platform?: Readonly<{ req?: object }> | undefined;
}): void {
	const { route, locals, platform } = event;
	if (platform?.req)
		(platform.req as Carrier)[name] = { route: route.id, actor: locals.person?.personId };
	if (route.id) trace.getActiveSpan()?.setAttribute('http.route', route.id);
}

/** What was noted of a request; nothing for one that the framework never saw. */
export const askedOf = (request: object): Asked | undefined => (request as Carrier)[name];

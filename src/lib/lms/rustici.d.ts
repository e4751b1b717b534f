/** What we use of cmi5.js, which brings no types. Its promises fail with what the learning system said. */
declare module '@rusticisoftware/cmi5' {
	export default class Cmi5 {
		/** @throws where the address lacks what a launch must have */
		constructor(launchAddress: string);
		includeSourceActivity(include: boolean): void;
		start(): Promise<void>;
		completed(): Promise<unknown>;
		terminatedStatement(): { id: string };
		getLaunchMode(): 'Normal' | 'Browse' | 'Review';
		getReturnURL(): string | null;
		getEndpoint(): string;
		getAuth(): string;
		getActor(): object;
		getActivityId(): string;
		getRegistration(): string;
	}
}

/**
 * What the learning system says when a package begins. `counts`: it hears it when somebody is done.
 * `done-before`: it knows that already. `look-only`: this time it wants to hear nothing. `alone`: there is
 * no learning system. `failed`: there is one, and it cannot be reached.
 */
export type Begun = 'counts' | 'done-before' | 'look-only' | 'alone' | 'failed';

/** The learning system that plays a package. It hears that somebody is done, and nothing of what they did. */
export type Lms = {
	begin(): Promise<Begun>;
	/** Tells that the module is done. @returns whether the learning system took it */
	complete(): Promise<boolean>;
	/** The page goes away. Telling it twice changes nothing. */
	end(): void;
	/** Ends, and goes back to the learning system; absent where it says no way back. */
	leave?: (() => Promise<void>) | undefined;
};

import v1 from './v1.json' with { type: 'json' };

/**
 * Our xAPI profile (xAPI Profiles 1.0, structure) in every version it had, by number. One that was served is
 * never changed: a change is a version more, which names the one before it in `wasRevisionOf`.
 */
export const profiles: Readonly<Record<string, object>> = { v1 };

/** The version that statements of today keep to. */
export const latest = 'v1';

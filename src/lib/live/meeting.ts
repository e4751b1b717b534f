/** Where the people of a meeting are. */
export const meetingForms = ['room', 'online', 'both'] as const;

/** What a meeting is held for. */
export const meetingKinds = ['team', 'theme', 'oath', 'training', 'other'] as const;

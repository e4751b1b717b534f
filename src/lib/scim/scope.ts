/** What a directory may do: look; also bring, change and send off people; also keep groups. */
export const scopes = ['read', 'people', 'people-and-groups'] as const;
export type Scope = (typeof scopes)[number];

/** What a request does, and to what. */
export type Right = 'read' | 'people' | 'groups';

/** Whether a directory with this scope may do that. */
export const mayDo = (scope: Scope, right: Right): boolean =>
	right === 'read' || scope === 'people-and-groups' || (right === 'people' && scope === 'people');

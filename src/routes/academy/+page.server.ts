import { judge } from '#lib/server/access.ts';

const parts = ['programmes', 'items', 'texts', 'library', 'packages', 'campaigns'] as const;

export const load = ({ locals }) => ({
	parts: parts.filter((part) => judge(`/academy/${part}`, locals.person!.roles) === 'allowed')
});

import { mayDo } from '#lib/xapi/scope.ts';
import { need, type LrsAsked } from './asked.ts';

/**
 * What a client may see of the statements: all, or those that it wrote itself.
 * @throws {LrsRefusal} 403 when it may see none
 */
export function readersFilter({ client }: Pick<LrsAsked, 'client'>): { client?: string } {
	need({ client }, 'statements/read/mine');
	return mayDo(client.scopes, 'statements/read') ? {} : { client: client.id };
}

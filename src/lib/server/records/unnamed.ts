import type { AnyStatement } from '../../xapi/any/statement.ts';
import { base } from '../../xapi/verbs.ts';

/**
 * A statement as an administrator may see it: what Tweesprong itself tells of somebody who works here has no name,
 * since who finished what is for HR. What other systems sent is as they sent it.
 * @param client who sent it; null: a fact of our own
 */
export function unnamed(statement: AnyStatement, client: string | null): AnyStatement {
	if (client !== null || statement.actor.objectType === 'Group') return statement;
	const account = { homePage: `${base}/anonymous`, name: '***' };
	return { ...statement, actor: { objectType: 'Agent', name: '***', account } };
}

import { identifierNames } from '#lib/xapi/any/agents.ts';
import { need, type LrsAnswer, type LrsAsked } from './asked.ts';
import { told } from './told.ts';
import { agentOf, parametersOf } from './parameters.ts';

/**
 * What is known of an agent, as a Person: `/agents`. That is what was asked with and nothing more: to tell by
 * which other names somebody goes would tie the accounts of one person together.
 */
export function agents(asked: LrsAsked): Promise<LrsAnswer> {
	need(asked, 'agents');
	const agent = agentOf(parametersOf(asked, { needs: ['agent'] }).agent!);
	const known = (['name', ...identifierNames] as const).filter((name) => name in agent);
	const person = Object.fromEntries(known.map((name) => [name, [agent[name]]]));
	return Promise.resolve(told({ objectType: 'Person', ...person }));
}

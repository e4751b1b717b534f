import Cmi5 from '@rusticisoftware/cmi5';
import type { Begun, Lms } from './lms.ts';

const completed = 'http://adlnet.gov/expapi/verbs/completed';

/**
 * A learning system that launches by cmi5. It gets what the standard demands: that somebody began, is
 * done and stopped, each with the time that the standard asks for; no score, no answer.
 * @param address of this page, with what the learning system said in it
 */
export function openCmi5(address: string): Lms {
	let au: Cmi5 | undefined;
	let tried = false;
	let ended = false;

	async function begin(): Promise<Begun> {
		if (!new URL(address).searchParams.has('endpoint')) return 'alone';
		try {
			au = new Cmi5(address);
			au.includeSourceActivity(false);
			await au.start();
		} catch {
			au = undefined;
			return 'failed';
		}
		if (au.getLaunchMode() !== 'Normal') return 'look-only';
		return (await isDone(au)) ? 'done-before' : 'counts';
	}

	/** Tells that it is over, in a way that outlives the page. */
	async function stop(): Promise<void> {
		if (!au || ended) return;
		ended = true;
		await send(au).catch(() => {});
	}

	return {
		begin,
		complete: async () => {
			if (!au || ended) return false;
			// An answer may be lost after the statement was stored.
			if (tried && (await isDone(au))) return true;
			tried = true;
			return au.completed().then(
				() => true,
				() => false
			);
		},
		end: () => void stop(),
		get leave() {
			const back = au?.getReturnURL();
			return back ? () => stop().then(() => location.assign(back)) : undefined;
		}
	};
}

/** Nobody may be told done twice in one registration (cmi5, 9.3.3): also not on another day. */
async function isDone(au: Cmi5): Promise<boolean> {
	const query = new URLSearchParams({
		...{ agent: JSON.stringify(au.getActor()), activity: au.getActivityId() },
		...{ registration: au.getRegistration(), verb: completed, limit: '1' }
	});
	try {
		const answer = await fetch(`${au.getEndpoint()}/statements?${query}`, {
			headers: { authorization: au.getAuth(), 'x-experience-api-version': '1.0.3' }
		});
		return answer.ok && (await answer.json()).statements.length > 0;
	} catch {
		return false;
	}
}

function send(au: Cmi5): Promise<Response> {
	const statement = au.terminatedStatement();
	return fetch(`${au.getEndpoint()}/statements?statementId=${statement.id}`, {
		method: 'PUT',
		keepalive: true,
		headers: {
			authorization: au.getAuth(),
			'content-type': 'application/json',
			'x-experience-api-version': '1.0.3'
		},
		body: JSON.stringify(statement)
	});
}

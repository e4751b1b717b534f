const [database, store] = ['tweesprong', 'key-pairs'];

/** Whether this browser can keep a key: only over a secure connection, and with its storage switched on. */
export async function canKeepKeys(): Promise<boolean> {
	if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return false;
	return open().then(
		(opened) => {
			opened.close();
			return true;
		},
		() => false
	);
}

/**
 * Makes a P-256 key pair and keeps it in this browser, in the place of an earlier one of this label. What
 * is private never leaves the browser, not even to the page: it can be used, not read.
 */
export async function makeKeyPair(label: string): Promise<CryptoKeyPair> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
	await run('readwrite', (pairs) => pairs.put(pair, label));
	return pair;
}

/** The key pair of a label, or `undefined` when this browser keeps none. */
export const findKeyPair = (label: string): Promise<CryptoKeyPair | undefined> =>
	run('readonly', (pairs) => pairs.get(label));

/** Throws a key pair away: what was sealed to it cannot be opened any more. */
export const forgetKeyPair = (label: string): Promise<void> =>
	run('readwrite', (pairs) => pairs.delete(label));

async function run<Result>(
	mode: IDBTransactionMode,
	ask: (pairs: IDBObjectStore) => IDBRequest<Result>
): Promise<Result> {
	const opened = await open();
	try {
		const transaction = opened.transaction(store, mode);
		const request = ask(transaction.objectStore(store));
		return await new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error);
		});
	} finally {
		opened.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(store);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

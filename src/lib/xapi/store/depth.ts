const [quote, escape, open, close, openList, closeList] = [...'"\\{}[]'].map((sign) =>
	sign.charCodeAt(0)
);

/**
 * Whether the lists and objects of a JSON text stand deeper in each other than that. It looks at nothing else:
 * what is no JSON is found when it is read.
 */
export function isDeeper(json: Uint8Array, most: number): boolean {
	let depth = 0;
	let isText = false;
	for (let at = 0; at < json.length; at++) {
		const sign = json[at];
		if (sign === quote) isText = !isText;
		else if (isText && sign === escape) at++;
		else if (isText) continue;
		else if (sign === open || sign === openList) depth++;
		else if (sign === close || sign === closeList) depth--;
		if (depth > most) return true;
	}
	return false;
}

/**
 * Names without a value that a form may have. Node takes the square of their number in time: a megabyte of
 * them holds up a process for seconds, ten for minutes. A form in a browser has none.
 */
const mostBare = 300;

/** Whether a form in a body (`a=1&b=2`) has more names without a value than any form of ours. One pass. */
export function hasTooManyBare(text: string): boolean {
	let bare = 0;
	let named = false;
	for (let at = 0; at <= text.length; at++) {
		const sign = text[at];
		if (sign === '=') named = true;
		else if (sign === '&' || sign === undefined) {
			if (!named && ++bare > mostBare) return true;
			named = false;
		}
	}
	return false;
}

/** The texts of a form by name. A file under the name of one is left out: a page could not show it again. */
export const textsIn = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		[...form].filter((field): field is [string, string] => typeof field[1] === 'string')
	);

/**
 * The form in a request.
 * @param read how the platform reads it: a form with files is left to that
 * @throws {TypeError} when it is none
 */
export async function formIn(request: Request, read: () => Promise<FormData>): Promise<FormData> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return read();
	const text = await request.text();
	if (hasTooManyBare(text)) throw new TypeError('the form has names without a value');
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
	return form;
}

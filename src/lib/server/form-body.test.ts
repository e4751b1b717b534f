import { expect, test } from 'vitest';
import { formIn, textsIn } from './form-body.ts';

const sent = (body: string, type = 'application/x-www-form-urlencoded') => {
	const request = new Request('http://here', {
		method: 'POST',
		body,
		headers: { 'content-type': type }
	});
	return formIn(request, request.formData.bind(request));
};

test('a form is read as the platform reads it', async () => {
	const form = await sent('a=1&b=x+y%26&a=2&none');
	expect([...form]).toEqual([
		['a', '1'],
		['b', 'x y&'],
		['a', '2'],
		['none', '']
	]);
	const typed = await sent('a=1', 'Application/X-WWW-form-urlencoded;charset=UTF-8');
	expect(typed.get('a')).toBe('1');
});

test('names without a value in their millions are refused at once', async () => {
	const began = performance.now();
	await expect(sent('&a'.repeat(3_000_000))).rejects.toThrow(TypeError);
	expect(performance.now() - began).toBeLessThan(2_000);
});

test('the texts of a form have no file among them', () => {
	const form = new FormData();
	for (const [name, value] of Object.entries({ a: '1', b: '2' })) form.append(name, value);
	form.append('c', new File(['x'], 'x'));
	expect(textsIn(form)).toEqual({ a: '1', b: '2' });
});

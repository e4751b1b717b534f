import '../app.css';
import { mount } from 'svelte';
import type { Lms } from '#lib/lms/lms.ts';
import type { PackageContent } from '#lib/lms/package.ts';
import Player from '#lib/ui/package/Player.svelte';

/** Plays what stands in the page of a package, for the learning system around it. */
export function play(open: (content: PackageContent) => Lms): void {
	const content: PackageContent = JSON.parse(document.getElementById('package')!.textContent!);
	mount(Player, {
		target: document.getElementById('player')!,
		props: { content, lms: open(content) }
	});
}

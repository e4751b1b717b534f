import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';

/** The files of static/media by path from the root: the text of captions, empty for any other file. */
export type Media = Record<string, string>;

/** Every image, video, caption file and document that a slide names is there, and captions are captions. */
export function checkMedia(item: Item, media?: Media): Finding[] {
	if (item.kind !== 'knowledge' || !media) return [];
	return item.slides.flatMap(({ image, video, pdf }, at) => {
		const slide: Finding['field'] = ['slides', at];
		const named = [
			{ src: image?.src, field: [...slide, 'image', 'src'] },
			{ src: video?.src, field: [...slide, 'video', 'src'] },
			{ src: video?.captions, field: [...slide, 'video', 'captions'] },
			{ src: pdf?.src, field: [...slide, 'pdf', 'src'] }
		];
		return named.flatMap(({ src, field }) =>
			src === undefined ? [] : wrongWith(src, media).map((says) => ({ field, says }))
		);
	});
}

function wrongWith(src: string, media: Media): string[] {
	const path = `static${src}`;
	if (!Object.hasOwn(media, path)) return [`is ${src}; there is no ${path}`];
	if (!path.endsWith('.vtt') || media[path]!.startsWith('WEBVTT')) return [];
	return [`is ${src}, which is no WebVTT: its first line must be WEBVTT`];
}

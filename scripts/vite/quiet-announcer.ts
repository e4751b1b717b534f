import type { Plugin } from 'vite';

/**
 * Kit's generated root component announces route changes in an element with an inline style, which
 * our Content-Security-Policy refuses. This takes the style out; `#svelte-announcer` is hidden in app.css.
 */
export function quietAnnouncer(): Plugin {
	return {
		name: 'tweesprong-quiet-announcer',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/runtime/components/root.svelte')) return;
			const quiet = code.replace(/(id="svelte-announcer"[^>]*?)\s*style="[^"]*"/s, '$1');
			if (quiet === code)
				this.error('Kit has another route announcer: look at quiet-announcer.ts again');
			return quiet;
		}
	};
}

import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

/** Dots of the drawing: as many as a screen across a room shows, and a browser keeps with ease. */
const width = 1600;

/**
 * Draws one page of a document of this site. Nothing in it runs: no script, and no WebAssembly, which the
 * Content-Security-Policy refuses.
 * @throws when the document or the page is not there
 */
export async function drawPage(
	canvas: HTMLCanvasElement,
	{ src, page: number }: { src: string; page: number },
	signal: AbortSignal
): Promise<void> {
	const loading = getDocument({ url: src, useWasm: false, enableXfa: false });
	signal.addEventListener('abort', () => void loading.destroy());
	const page = await (await loading.promise).getPage(number);
	const scale = width / page.getViewport({ scale: 1 }).width;
	const viewport = page.getViewport({ scale });
	Object.assign(canvas, { width: viewport.width, height: viewport.height });
	await page.render({ canvas, viewport }).promise;
	await loading.destroy();
}

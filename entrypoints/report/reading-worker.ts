import { readFile } from '../../analyzers/sources/read.ts';
import type { PdfJs } from '../../analyzers/sources/tools.ts';
import { pack } from '../shared/packed.ts';
import type { Answer, Question } from './worker-messages.ts';

/**
 * The worker that reads files, so that the page never stands still, and that draws pages for pdf.js of the page. A
 * worker that dies says nothing, and whoever waits for its answer would wait for ever: it holds a lock of its own
 * name until it ends, however it ends.
 */
void navigator.locks.request(self.name, () => {
  answer({ kind: 'alive' });
  return new Promise(() => undefined);
});

/** pdf.js with its worker's part, which from then on draws for the page as well. */
async function loadPdfJs(): Promise<PdfJs> {
  return { ...(await import('pdfjs-dist/build/pdf.worker.min.mjs')), ...(await import('pdfjs-dist')) };
}

/** A saved web page is read where there is a document to parse it with. */
const needsPage = new Error('a saved web page');

self.addEventListener('message', ({ data }: MessageEvent<Question | { readonly kind?: undefined }>) => {
  // pdf.js of the page speaks to its part of this worker in words of its own.
  if (data.kind === 'draw') void loadPdfJs().then(() => answer({ kind: 'can-draw' }));
  if (data.kind === 'read') void read(data.blob, data.name);
});

async function read(blob: Blob, name: string): Promise<void> {
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const result = await readFile(bytes, name, {
      pdfjs: loadPdfJs,
      htmlParser: () => Promise.reject(needsPage),
      onProgress: (page, pages) => {
        answer({ kind: 'progress', page, pages });
      },
    });
    if (result.status === 'error') {
      answer({ kind: 'failed', code: result.code });
      return;
    }
    const json = JSON.stringify(result.resume);
    answer({ kind: 'read', json, packed: await pack(json) });
  } catch (error) {
    answer(error === needsPage ? { kind: 'needs-page' } : { kind: 'failed', code: 'corrupt' });
  }
}

function answer(message: Answer): void {
  self.postMessage(message);
}

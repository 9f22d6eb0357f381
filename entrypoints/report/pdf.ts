import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { PdfJs } from '../../analyzers/sources/tools.ts';
import type { DrawPage } from '../../components/document-page.tsx';

type Library = typeof import('pdfjs-dist');
let loaded: Promise<Library & { readonly worker: PDFWorker }> | null = null;

/** pdf.js with its worker, loaded at the first PDF and kept. */
export function loadPdfJs(): Promise<PdfJs & Library> {
  loaded ??= Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?worker')]).then(
    ([library, { default: Worker }]) => ({
      ...library,
      // The type of pdf.js knows no port but null; its documentation does.
      worker: new library.PDFWorker({ port: new Worker() as unknown as null }),
    }),
  );
  return loaded;
}

const FONTS = '/standard_fonts/';
const MAX_PIXELS = 4_000_000;

/** Opens a file for drawing. The document is opened with the first page that is asked for. */
export function pageDrawer(bytes: Uint8Array): { readonly draw: DrawPage; readonly close: () => void } {
  let opening: Promise<PDFDocumentProxy> | null = null;
  const open = async (): Promise<PDFDocumentProxy> => {
    const { getDocument, worker } = await loadPdfJs();
    // pdf.js takes the buffer for itself: it gets a copy.
    return getDocument({ data: bytes.slice(), worker: worker as PDFWorker, standardFontDataUrl: FONTS })
      .promise;
  };
  return {
    draw: async (number, canvas, signal) => {
      opening ??= open();
      const page = await (await opening).getPage(number);
      if (signal.aborted) return;
      const base = page.getViewport({ scale: 1 });
      const wanted = (canvas.clientWidth / base.width) * devicePixelRatio;
      const scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (base.width * base.height)));
      const viewport = page.getViewport({ scale });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const task = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => {
        task.cancel();
      });
      await task.promise;
    },
    close: () => {
      void opening?.then((document) => document.loadingTask.destroy());
    },
  };
}

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfJs } from '../../analyzers/sources/tools.ts';
import type { DrawPage } from '../../components/document-page.tsx';

type Library = typeof import('pdfjs-dist');
type Loaded = Library & Required<Pick<PdfJs, 'worker' | 'ended' | 'stop'>>;
/** Milliseconds that a worker has to begin. */
const PATIENCE = 10_000;
let loaded: Promise<Loaded> | null = null;

/** pdf.js with its worker, loaded at the first PDF and kept until the worker ends; then there is a new one. */
export function loadPdfJs(): Promise<Loaded> {
  if (loaded === null) {
    const mine = start();
    const forget = (): void => {
      if (loaded === mine) loaded = null;
    };
    mine.then(({ ended }) => ended.then(forget), forget);
    loaded = mine;
  }
  return loaded;
}

async function start(): Promise<Loaded> {
  const [library, { default: Worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('./pdf-worker.ts?worker'),
  ]);
  const name = `pdf-${crypto.randomUUID()}`;
  const port = new Worker({ name });
  // What is sent to one that never begins would never be answered.
  const isAlive = await begins(port, name);
  return {
    ...library,
    // The type of pdf.js knows no port but null; its documentation does.
    worker: new library.PDFWorker({ port: port as unknown as null }),
    ended: isAlive ? navigator.locks.request(name, () => undefined) : Promise.resolve(),
    stop: () => {
      port.terminate();
    },
  };
}

/** Whether the worker of this name began: it says so when it holds the lock that it keeps until it is gone. */
function begins(port: Worker, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    port.addEventListener('message', ({ data }) => {
      if (data === name) resolve(true);
    });
    port.addEventListener('error', () => {
      resolve(false);
    });
    setTimeout(resolve, PATIENCE, false);
  });
}

const FONTS = '/standard_fonts/';
const MAX_PIXELS = 4_000_000;

/** Opens a file for drawing. The document is opened with the first page that is asked for. */
export function pageDrawer(bytes: Uint8Array): { readonly draw: DrawPage; readonly close: () => void } {
  let opening: Promise<PDFDocumentProxy> | null = null;
  const open = async (): Promise<PDFDocumentProxy> => {
    const { getDocument, worker, ended } = await loadPdfJs();
    void ended.then(() => {
      opening = null;
    });
    // pdf.js takes the buffer for itself: it gets a copy.
    const data = bytes.slice();
    return getDocument({ data, worker, isEvalSupported: false, standardFontDataUrl: FONTS }).promise;
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

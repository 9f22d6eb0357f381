import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { DrawPage } from '../../components/document-page.tsx';
import { bytesOf } from './file-bytes.ts';
import { answerOf, askWorker, startWorker, type Running } from './worker.ts';

type Library = typeof import('pdfjs-dist');

/** pdf.js with its part of the worker of this page: it lives as long as that worker does. */
interface Drawing extends Pick<Running, 'ended'> {
  readonly getDocument: Library['getDocument'];
  readonly worker: PDFWorker;
}

const drawings = new WeakMap<Worker, Promise<Drawing>>();

/** pdf.js, loaded when the first page is drawn. */
async function loadPdfJs(): Promise<Drawing> {
  const running = await startWorker();
  const known = drawings.get(running.port) ?? prepare(running);
  drawings.set(running.port, known);
  return known;
}

async function prepare({ port, ended }: Running): Promise<Drawing> {
  const ready = answerOf(port, 'can-draw');
  askWorker(port, { kind: 'draw' });
  const [{ getDocument, PDFWorker }] = await Promise.all([
    import('pdfjs-dist'),
    Promise.race([ready, ended]),
  ]);
  // The type of pdf.js knows no port but null; its documentation does.
  return { getDocument, ended, worker: new PDFWorker({ port: port as unknown as null }) };
}

const FONTS = '/standard_fonts/';
const MAX_PIXELS = 4_000_000;

/** A file to draw. `bytes` are those that were read: the file itself may have been changed since. */
export interface DrawnFile {
  readonly blob: Blob;
  readonly bytes: ArrayBuffer;
}

/** Opens a file for drawing. The document is opened with the first page that is asked for. */
export function pageDrawer({ blob, bytes }: DrawnFile): {
  readonly draw: DrawPage;
  readonly close: () => void;
} {
  let opening: Promise<PDFDocumentProxy> | null = null;
  const open = async (): Promise<PDFDocumentProxy> => {
    const { getDocument, worker, ended } = await loadPdfJs();
    void ended.then(() => {
      opening = null;
    });
    // pdf.js takes the buffer for itself: after that the file is read again.
    const data = bytes.byteLength === 0 ? await bytesOf(blob) : bytes;
    return getDocument({
      data,
      worker,
      isEvalSupported: false,
      // The browser lays the whole page out anew for each font that it is given.
      disableFontFace: true,
      standardFontDataUrl: FONTS,
    }).promise;
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

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Code } from '../../model.ts';
import { MAX_MILLISECONDS, MAX_PAGES } from '../limits.ts';
import type { ReadTools } from '../tools.ts';
import { readFragments, type Fragment, type TextItem } from './fragments.ts';
import { portPair } from './port.ts';
import { quickCopy } from './quick-copy.ts';

export interface PdfPage {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly height: number;
}

interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Program that made the file, as it says itself. */
  readonly producer: string;
}

/** Pages asked for at a time: pdf.js inflates the streams of one while it reads the text of another. */
const PAGES_AHEAD = 4;

/** The text of a PDF page by page, or why there is none. No script of the file runs and no attachment is opened. */
export async function openPdf(bytes: Uint8Array, tools: ReadTools): Promise<PdfText | Code> {
  const { getDocument, PDFWorker, WorkerMessageHandler } = await tools.pdfjs();
  const [port, workerPort] = portPair();
  WorkerMessageHandler.initializeFromPort(workerPort);
  // The type of pdf.js knows no port but null; its documentation does.
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: 0 });
  const task = getDocument({
    worker,
    data: quickCopy(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Code>((resolve) => {
    timer = setTimeout(resolve, MAX_MILLISECONDS, 'too-large');
  });
  const reading = task.promise.then((file) => readPages(file, tools));
  try {
    return await Promise.race([reading, late]);
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'encrypted' : 'corrupt';
  } finally {
    clearTimeout(timer);
    reading.catch(() => undefined);
    await task.destroy();
    worker.destroy();
  }
}

async function readPages(file: PDFDocumentProxy, tools: ReadTools): Promise<PdfText | Code> {
  if (file.numPages > MAX_PAGES) return 'too-large';
  const deadline = performance.now() + MAX_MILLISECONDS;
  const metadata = early(file.getMetadata());
  const coming: Promise<PdfPage>[] = [];
  const pages: PdfPage[] = [];
  for (let asked = 1; pages.length < file.numPages;) {
    for (; asked <= file.numPages && coming.length < PAGES_AHEAD; asked++)
      coming.push(early(readPage(file, asked)));
    pages.push((await coming.shift()) as PdfPage);
    tools.onProgress?.(pages.length, file.numPages);
    if (performance.now() > deadline) return 'too-large';
  }
  const { info } = await metadata;
  const { Producer, Creator, Author } = info as Record<string, unknown>;
  return {
    pages,
    producer: [Producer, Creator, Author].filter((text) => typeof text === 'string').join(' '),
  };
}

/** What was asked for before its turn: a failure waits until somebody listens. */
function early<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const texts = items.filter((item) => 'str' in item) as TextItem[];
  return { fragments: readFragments(texts, { width, height, transform }), width, height };
}

import type { getDocument, PDFWorker } from 'pdfjs-dist';
import type { ParseHtml } from './linkedin/outline.ts';
import type { Port } from './pdf/port.ts';

/** The parts of pdf.js that are used. Node needs its legacy build and the extension the modern one: handed in. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
  readonly PDFWorker: typeof PDFWorker;
  /** Of pdf.js's worker file: does the worker's part in this thread, for whoever speaks to the other port. */
  readonly WorkerMessageHandler: { initializeFromPort(port: Port): void };
}

/** What reading needs of the place where it runs. */
export interface ReadTools {
  /** Called for a PDF only, so that nobody else loads pdf.js. */
  readonly pdfjs: () => Promise<PdfJs>;
  /** Loads the parser for saved web pages; without it they are `not-supported`. It must run no script of the page. */
  readonly htmlParser?: () => Promise<ParseHtml>;
  /** Called after each page. */
  readonly onProgress?: (pagesDone: number, pagesTotal: number) => void;
}

import type { getDocument } from 'pdfjs-dist';
import type { ParseHtml } from './linkedin/outline.ts';

/** The part of pdf.js that is used. Node needs its legacy build and the extension the modern one: it is handed in. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
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

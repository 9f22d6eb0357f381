import type { PdfJs, ReadTools } from '../../analyzers/sources/tools.ts';

let pdfjs: Promise<PdfJs> | null = null;

async function loadPdfJs(): Promise<PdfJs> {
  return {
    ...(await import('pdfjs-dist/legacy/build/pdf.mjs')),
    ...(await import('pdfjs-dist/legacy/build/pdf.worker.mjs')),
  };
}

/** What readers need, from Node in the place of a browser. Loaded when first used: most runs need one of them. */
export const nodeTools: ReadTools = {
  pdfjs: () => (pdfjs ??= loadPdfJs()),
  htmlParser: async () => (await import('../parse-html.ts')).parseHtml,
};

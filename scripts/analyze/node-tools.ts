import type { ReadTools } from '../../analyzers/sources/tools.ts';

/** What readers need, from Node in the place of a browser. Loaded when first used: most runs need one of them. */
export const nodeTools: ReadTools = {
  pdfjs: async () => ({
    ...(await import('pdfjs-dist/legacy/build/pdf.mjs')),
    ...(await import('pdfjs-dist/legacy/build/pdf.worker.mjs')),
  }),
  htmlParser: async () => (await import('../parse-html.ts')).parseHtml,
};

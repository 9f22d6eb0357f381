/** The worker's part of pdf.js, which has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: import('../../analyzers/sources/tools.ts').PdfJs['WorkerMessageHandler'];
}

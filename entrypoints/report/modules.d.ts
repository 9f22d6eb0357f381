declare module '*?worker' {
  const Create: new (options?: { readonly name?: string }) => Worker;
  export default Create;
}
/** The worker's part of pdf.js, which has no types of its own. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: import('../../analyzers/sources/tools.ts').PdfJs['WorkerMessageHandler'];
}

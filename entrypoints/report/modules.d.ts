declare module '*?worker' {
  const Create: new (options?: { readonly name?: string }) => Worker;
  export default Create;
}
/** Gives the thread that loads it pdf.js's part of the work; it exports what nobody here uses. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs';

import 'pdfjs-dist/build/pdf.worker.min.mjs';

/**
 * The worker of pdf.js, and a sign of life: it holds a lock of its own name until it ends, however it ends. A worker
 * that dies says nothing, and whoever waits for its answer would wait for ever.
 */
void navigator.locks.request(self.name, () => {
  self.postMessage(self.name);
  return new Promise(() => undefined);
});

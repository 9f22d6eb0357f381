import { useRef, useState } from 'preact/hooks';
import { MAX_BYTES } from '../../analyzers/sources/limits.ts';
import type { Code, ReadResult, Resume } from '../../analyzers/model.ts';
import { withoutTurns } from '../../analyzers/text/turns.ts';
import type { ReadingHead } from '../../analyzers/records.ts';
import type { ReadingProgress } from '../../components/reading.tsx';
import { bytesOf } from './file-bytes.ts';
import type { DrawnFile } from './pdf.ts';
import { readInWorker } from './worker.ts';

/**
 * How the reading of a source stands. `file` is there while a PDF that was read in this page can be drawn, `head` for
 * what was read before and comes from storage.
 */
type ReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadingProgress }
  | { readonly kind: 'failed'; readonly name: string; readonly code: Code }
  | {
      readonly kind: 'read';
      readonly resume: Resume;
      readonly file: DrawnFile | null;
      readonly head: ReadingHead | null;
    };

interface Reader {
  readonly state: ReadingState;
  readonly readBlob: (blob: Blob, name: string) => void;
  readonly cancel: () => void;
  /** Takes a resume that was read before. */
  readonly take: (resume: Resume, head: ReadingHead) => void;
  readonly reset: () => void;
}

/** Reads one source at a time; a new one ends the one before it. */
export function useReading(): Reader {
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    running.current = null;
  };
  const to = (next: ReadingState): void => {
    stop();
    setState(next);
  };
  const readBlob = (blob: Blob, fileName: string): void => {
    const name = withoutTurns(fileName);
    stop();
    const own = new AbortController();
    running.current = own;
    const report = (progress: ReadingProgress): void => {
      if (running.current === own) setState({ kind: 'reading', name, progress });
    };
    report({ step: 'opening', page: 0, pages: 0 });
    readSource(blob, name, own.signal, report).then(
      (next) => {
        if (running.current === own) setState(next);
      },
      () => {
        // Only a cancelled reading rejects, and its screen has gone already; anything else is a damaged file.
        if (running.current === own) setState({ kind: 'failed', name, code: 'corrupt' });
      },
    );
  };
  return {
    state,
    readBlob,
    cancel: () => {
      to({ kind: 'idle' });
    },
    reset: () => {
      to({ kind: 'idle' });
    },
    take: (resume, head) => {
      to({ kind: 'read', resume, file: null, head });
    },
  };
}

async function readSource(
  blob: Blob,
  name: string,
  signal: AbortSignal,
  report: (progress: ReadingProgress) => void,
): Promise<ReadingState> {
  if (blob.size > MAX_BYTES) return { kind: 'failed', name, code: 'too-large' };
  // The worker reads the file for itself: to copy the bytes would take long enough to be seen.
  const bytes = await bytesOf(blob);
  report({ step: 'text', page: 0, pages: 0 });
  const read = await readInWorker(blob, name, signal, (page, pages) => {
    report({ step: 'text', page, pages });
  });
  const result = read === 'needs-page' ? await readSavedPage(bytes, name) : read;
  if (result.status === 'error') return { kind: 'failed', name, code: result.code };
  const hasPages = result.resume.source.pages > 0;
  return { kind: 'read', resume: result.resume, file: hasPages ? { blob, bytes } : null, head: null };
}

/** A saved web page is read here: a worker has no parser for it. No script of it runs. */
async function readSavedPage(bytes: ArrayBuffer, name: string): Promise<ReadResult> {
  const { readFile } = await import('../../analyzers/sources/read.ts');
  return readFile(new Uint8Array(bytes), name, {
    pdfjs: () => Promise.reject(new Error('a saved web page is no PDF')),
    htmlParser: () => Promise.resolve((html) => new DOMParser().parseFromString(html, 'text/html')),
  });
}

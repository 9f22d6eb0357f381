import { useRef, useState } from 'preact/hooks';
import type { Code, Resume } from '../../analyzers/model.ts';
import { withoutTurns } from '../../analyzers/text/turns.ts';
import type { ReadingHead } from '../../analyzers/records.ts';
import type { ReadingProgress } from '../../components/reading.tsx';
import { loadPdfJs } from './pdf.ts';

/**
 * How the reading of a source stands. `bytes` are there while a PDF that was read in this page can be drawn, `head`
 * for what was read before and comes from storage.
 */
type ReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadingProgress }
  | { readonly kind: 'failed'; readonly name: string; readonly code: Code }
  | {
      readonly kind: 'read';
      readonly resume: Resume;
      readonly bytes: Uint8Array | null;
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
      to({ kind: 'read', resume, bytes: null, head });
    },
  };
}

async function readSource(
  blob: Blob,
  name: string,
  signal: AbortSignal,
  report: (progress: ReadingProgress) => void,
): Promise<ReadingState> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Reading may hand the buffer on; the copy is for drawing its pages.
  const kept = bytes.slice();
  report({ step: 'text', page: 0, pages: 0 });
  const { readFile } = await import('../../analyzers/sources/read.ts');
  const result = await readFile(bytes, name, {
    pdfjs: loadPdfJs,
    signal,
    htmlParser: () => Promise.resolve((html) => new DOMParser().parseFromString(html, 'text/html')),
    onProgress: (page, pages) => {
      report({ step: 'text', page, pages });
    },
  });
  if (result.status === 'error') return { kind: 'failed', name, code: result.code };
  const hasPages = result.resume.source.pages > 0;
  return { kind: 'read', resume: result.resume, bytes: hasPages ? kept : null, head: null };
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');
/** A page begins to stutter when one task takes longer than this, in milliseconds. */
export const LONG_TASK_MS = 50;

/** One entry of a trace of Chromium; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread itself ran: on a busy machine, others take the rest. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Chromium with an extension, as the rows of the browser need it. */
export interface Measured {
  readonly browser: Browser;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
}

/** Builds the package as it is now; false, with a line on standard error, where there is no Chromium to measure in. */
export function buildToMeasure(): boolean {
  if (findBrowser('chromium') === null) {
    console.error('rows of the browser: need Chromium, which `npm start` installs; left out.');
    return false;
  }
  // Standard output is for the rows alone.
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: ['ignore', process.stderr.fd, 'inherit'] });
  return true;
}

/** A copy of the built package, to put beside it what a measurement needs and a user never gets. */
export function copyOfBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-bench-'));
  cpSync(BUILD, folder, { recursive: true });
  return folder;
}

/** Starts Chromium with the extension in `folder` and a profile that never ran, and ends it after `measure`. */
export async function withChromium<Result>(
  folder: string,
  measure: (measured: Measured) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium');
  const profile = mkdtempSync(join(tmpdir(), 'next-rung-bench-profile-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const worker = await browser.waitForTarget((one) =>
      /^chrome-extension:.*\/background\.js$/.test(one.url()),
    );
    return await measure({ browser, origin: worker.url().split('/').slice(0, 3).join('/') });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The events of a trace that puppeteer gave back. */
export function eventsOf(buffer: Uint8Array | undefined): readonly TraceEvent[] {
  if (buffer === undefined) throw new Error('no trace');
  const trace = JSON.parse(Buffer.from(buffer).toString('utf8')) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}

/**
 * The longest task, in milliseconds of the thread's own time, that ends behind `first` on its thread. Only there, so
 * that neither another page nor what came before counts.
 */
export function longestTask(events: readonly TraceEvent[], first: TraceEvent): number {
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      /RunTask$/.test(name) && pid === first.pid && tid === first.tid && ts + dur >= first.ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

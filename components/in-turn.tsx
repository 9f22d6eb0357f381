import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What draws each of those that are not drawn yet, in the order in which they came. */
const waiting = new Set<() => void>();
let isRunning = false;

/** Milliseconds after which a page that nobody sees, and which is not painted, goes on all the same. */
const UNSEEN = 100;

/**
 * Draws its children in a task of their own, after what was drawn with it is seen: a long page drawn at once would
 * stand still meanwhile. For what stands below or beside all else, so that nothing that is seen moves.
 */
export function InTurn({ children }: { readonly children: ComponentChildren }): JSX.Element | null {
  const [isIn, setIn] = useState(false);
  useLayoutEffect(() => {
    const join = (): void => {
      setIn(true);
    };
    waiting.add(join);
    if (!isRunning) {
      isRunning = true;
      afterPaint(goOn);
    }
    return () => {
      waiting.delete(join);
    };
  }, []);
  return isIn ? <>{children}</> : null;
}

/** Draws all that waits with the next task: somebody wants to go there, or to print. */
export function drawAll(): void {
  for (const join of waiting) join();
  waiting.clear();
}

function goOn(): void {
  const [join] = waiting;
  if (join === undefined) {
    isRunning = false;
    return;
  }
  waiting.delete(join);
  join();
  afterPaint(goOn);
}

function afterPaint(then: () => void): void {
  const once = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    setTimeout(then);
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, UNSEEN);
}

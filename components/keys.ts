import { useLayoutEffect } from 'preact/hooks';

/** What the keys of the workbench do. */
interface KeyActions {
  readonly onMove: (by: 1 | -1) => void;
  readonly onAnswer: (index: 0 | 1 | 2) => void;
  readonly onDocument: () => void;
}

/** Listens for J, K, 1, 2, 3 and D while `active`; never while something is typed or a modifier is held. */
export function useKeys(active: boolean, { onMove, onAnswer, onDocument }: KeyActions): void {
  // Before the next key can come: a listener of the last drawing would move from the finding before.
  useLayoutEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'j') onMove(1);
      else if (key === 'k') onMove(-1);
      else if (key === '1') onAnswer(0);
      else if (key === '2') onAnswer(1);
      else if (key === '3') onAnswer(2);
      else if (key === 'd') onDocument();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  );
}

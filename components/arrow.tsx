import type { JSX } from 'preact';

/**
 * The few icons that the panel on a profile draws, by themselves so that its script stays small; `icon.tsx` has all.
 * Line drawings in a box of 16 px; they take the colour of the text.
 */
export const ARROWS = {
  down: 'm4 6 4 4 4-4',
  right: 'm6 4 4 4-4 4',
  up: 'M8 13.5V3M3.5 7 8 2.5 12.5 7',
  close: 'm3.5 3.5 9 9m0-9-9 9',
} as const;

export type ArrowName = keyof typeof ARROWS;

/** Hidden from screen readers: what it stands for is said in words. */
export function Drawing({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.4" />
    </svg>
  );
}

/** Decoration beside words, never instead of them. */
export function Arrow({ name }: { readonly name: ArrowName }): JSX.Element {
  return <Drawing path={ARROWS[name]} />;
}

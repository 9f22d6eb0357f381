import type { JSX } from 'preact';
import { ARROWS, Drawing } from './arrow.tsx';

/** Those of the panel on a profile, and what all other surfaces draw beside them. */
const PATHS = {
  ...ARROWS,
  file: 'M3.5 1.75h6l3 3v9.5h-9zM9.25 2v3h3M5.75 8h4.5M5.75 10.75h4.5',
  profile:
    'M2.25 2.75h11.5v10.5H2.25zM5.5 8.1a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM3.4 11c.3-1.2 1.1-1.8 2.1-1.8s1.8.6 2.1 1.8M9.5 6H12M9.5 8.5H12',
  posting: 'M2.25 5.25h11.5v8H2.25zM5.75 5V2.75h4.5V5M2.25 8.75h11.5M8 8v1.75',
  paste: 'M5.5 3H3.25v11.25h9.5V3H10.5M5.5 1.75h5v2.5h-5zM5.5 8h5M5.5 10.75h3',
  lock: 'M3.25 7.25h9.5v7h-9.5zM5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7',
  copy: 'M5.25 5.25h8.5v8.5h-8.5zM10.75 5V2.25h-8.5v8.5H5',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  save: 'M8 2v8.5M4.5 7.5 8 11l3.5-3.5M2.5 13.75h11',
  quote: 'M3 4.5h10M3 8h10M3 11.5h6',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words, never instead of them. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return <Drawing path={PATHS[name]} />;
}

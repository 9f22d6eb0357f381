import type { Resume } from './model.ts';

/** True for a text in another language than the one that the rules are for; one of unknown language is tried. */
export const isForeign = ({ language }: Pick<Resume, 'language'>): boolean =>
  language !== 'en' && language !== 'und';

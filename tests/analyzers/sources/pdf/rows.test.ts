import { expect, test } from 'vitest';
import type { Fragment } from '../../../../analyzers/sources/pdf/fragments.ts';
import { findSegments, segmentText } from '../../../../analyzers/sources/pdf/rows.ts';

/** Letters of ten points, each five wide, drawn one by one with that much space between them; blanks are half as wide. */
function letters(text: string, space: number): Fragment[] {
  let at = 50;
  return text.split('').flatMap((letter): Fragment[] => {
    const left = at;
    at += (letter === ' ' ? 2.5 : 5) + space;
    return letter === ' '
      ? []
      : [
          {
            text: letter,
            left,
            right: left + 5,
            baseline: 100,
            size: 10,
            style: 'f1/10',
            hasSpaceBefore: false,
          },
        ];
  });
}

test.each([0, 1, 2])('letters drawn one by one, %i points apart, are words', (space) => {
  expect(findSegments(letters('Marlow Trams', space)).map(segmentText)).toEqual(['Marlow Trams']);
});

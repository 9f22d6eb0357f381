import { expect, test } from 'vitest';
import { titleStrength } from '../../../analyzers/parse/titles.ts';

test.each([
  ['Depot Manager', 3],
  ['Senior Tram Fitter', 3],
  ['Director of Roads and Bridges', 3],
  ['Director Human Resources', 3],
  ['Surveyor II', 3],
  ['Audit Senior', 3],
  ['Field Service Tech', 3],
  ['Tram Polisher', 2],
  ['Marlow Tech', 0],
  ['Marlow Tramways', 0],
  ['Cut overtime by a fifth', 0],
  ['', 0],
])('%j is a title with the strength %d', (text, strength) => {
  expect(titleStrength(text)).toBe(strength);
});

import { expect, test } from 'vitest';
import { findDates } from '../../../analyzers/text/dates.ts';

test.each<readonly [string, string, string | null, boolean]>([
  ['Sept 2019 – Present', '2019-09', null, true],
  ['09/2019 - 03/2021', '2019-09', '2021-03', true],
  ['2012-15', '2012', '2015', true],
  ['Jan – Mar 2019', '2019-01', '2019-03', true],
  ['March 2016 to date', '2016-03', null, true],
  ['June 2014 till date', '2014-06', null, true],
  ['Summer 2019', '2019', '2019', false],
  ['Since May 2018', '2018-05', null, true],
  ['Apr 2018\tJun 2020', '2018-04', '2020-06', true],
  ['10/2018 － Current', '2018-10', null, true],
  ['2012–19\tSenior Lecturer', '2012', '2019', true],
  ['8/16–6/19', '2016-08', '2019-06', true],
  ['Present\tApr 2020\tLock Keeper', '2020-04', null, true],
  ['Apr 2020\tSep 2017', '2017-09', '2020-04', true],
  ['2015\t2018\tLock Keeper', '2015', '2018', true],
  ['09/2003 - 09/2008 Staff Nurse', '2003-09', '2008-09', true],
  ['05/08/2014 – 31/10/2019', '2014-08', '2019-10', true],
  ['08/05/2014 – 10/31/2019', '2014-08', '2019-10', true],
  ['01/08/2014 – present', '2014-08', null, true],
  ['01/08/2014 – 10/31/2019', '2014-01', '2019-10', true],
  ['Hull / from August 2014', '2014-08', null, true],
  ['dues fell from 2014', '2014', '2014', false],
])('%s', (text, start, end, isRange) => {
  expect(findDates(text)).toMatchObject([{ start, end, isRange }]);
});

test('a fraction is no month, and figures of years in a row are no range', () => {
  expect(findDates('scored 7/10 and 8/12')).toEqual([]);
  expect(findDates('Income\t2018\t2019').every(({ isRange }) => !isRange)).toBe(true);
});

test.each(['a team of 2019 people', '$2,015 saved', 'ISO 9001', 'May we help'])(
  '%s holds no date',
  (text) => {
    expect(findDates(text)).toEqual([]);
  },
);

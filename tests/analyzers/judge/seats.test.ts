import { expect, test } from 'vitest';
import { seatsOf } from '../../../analyzers/judge/seats.ts';
import { resumeWith } from '../notes/resume.ts';

const held = (title: string) => ({ title, organization: 'Tarn Valley Water', start: '2020-01', lines: [] });

test.each(['Board member', 'Trustee', 'Non-executive director', 'Chair of trustees', 'School governor'])(
  'a seat: %s',
  (title) => {
    const [seat, ...more] = seatsOf(resumeWith(held('Depot Manager'), held(title)));
    expect(more).toEqual([]);
    expect(seat).toMatchObject({ signal: 'board-exposure', strength: 'demonstrated', position: 1 });
    expect(seat?.quote).toContain(title);
  },
);

test.each(['Project board member', 'Onboarding specialist', 'Board operator', 'Assistant to the trustees'])(
  'no seat: %s',
  (title) => {
    expect(seatsOf(resumeWith(held(title)))).toEqual([]);
  },
);

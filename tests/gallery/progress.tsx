import type { JSX } from 'preact';
import type { Side } from '../../components/compared.tsx';
import type { Past } from '../../components/history.tsx';
import { Progress, type Compared } from '../../components/progress.tsx';

const nothing = (): void => undefined;
const silent: Side = { verdict: 'missing', strength: null, quote: '' };
const shown = (quote: string): Side => ({ verdict: 'met', strength: 'demonstrated', quote });

const past = (day: string, name: string, shown: number, mentioned: number): Past => ({
  reading: day,
  name,
  day,
  rung: shown > 8 ? 'R2' : 'R1',
  shown,
  mentioned,
  silent: 22 - shown - mentioned,
  unread: 1,
});

const HISTORY: readonly Past[] = [
  past('2025-11-02', 'mirela-ashdown-2025.pdf', 5, 4),
  past('2026-03-01', 'mirela-ashdown-spring-with-a-rather-long-name.pdf', 7, 4),
  past('2026-11-20', 'mirela-ashdown.pdf', 10, 3),
];

const VERSIONS: Compared = {
  kind: 'versions',
  here: 'mirela-ashdown.pdf',
  there: 'mirela-ashdown-2025.pdf',
  changes: {
    closed: [
      {
        title: 'Hiring decisions',
        before: silent,
        after: shown('Hired two business analysts as hiring manager'),
      },
    ],
    stronger: [
      {
        title: 'Business results',
        before: shown('Fewer calls about wrong bills'),
        after: {
          verdict: 'met',
          strength: 'quantified',
          quote: 'Calls about wrong bills fell from 1,900 to 1,150 a month',
        },
      },
    ],
    opened: [
      { title: 'Suppliers and contracts', before: shown('Renewed the metering contract'), after: silent },
    ],
    weaker: [
      {
        title: 'Strategy',
        before: shown('Wrote the two-year plan for metering'),
        after: { verdict: 'weak', strength: 'claimed', quote: 'Strategic thinking' },
      },
    ],
    unseen: [
      {
        title: 'Direct reports',
        before: { verdict: 'unseen', strength: null, quote: '' },
        after: silent,
      },
    ],
  },
};

const SOURCES: Compared = {
  kind: 'sources',
  here: 'mirela-ashdown.pdf',
  there: 'Mirela Ashdown | LinkedIn',
  onlyHere: [
    { title: 'Project budget', quote: 'Held a budget of £1.4M for the meter exchange', other: 'mentioned' },
    { title: 'Hiring decisions', quote: 'Hired two business analysts', other: 'unread' },
  ],
  onlyThere: [{ title: 'Board exposure', quote: 'Governor of Saltbrook Primary School', other: 'silent' }],
};

const frame = (compared: Compared): JSX.Element => (
  <Progress
    versions={[{ id: 'a', words: `${compared.there}, 2025-11-02` }]}
    chosen="a"
    onChoose={nothing}
    compared={compared}
    history={HISTORY}
    target="Director of IT"
  />
);

export const ProgressOfMirela = (): JSX.Element => frame(VERSIONS);
export const SourcesOfMirela = (): JSX.Element => <div class="gallery">{frame({ ...SOURCES })}</div>;

import type { Position } from '../model.ts';
import { findEntries, type Entry } from './entries.ts';
import { isDuration, readHeading, type Field, type Heading } from './fields.ts';
import { labelFields, NO_HABITS, type Habits, type Label, type Labelled } from './labels.ts';
import type { Line } from './line.ts';

/** A position without its place in the text, and the lines that it was read from. */
export interface Job {
  readonly position: Omit<Position, 'span'>;
  readonly heading: readonly Line[];
  readonly body: readonly Line[];
}

/** The jobs of a section, and the lines above the first one. */
export interface Jobs {
  readonly before: readonly Line[];
  readonly jobs: readonly Job[];
}

interface Draft {
  readonly entry: Entry;
  readonly heading: Heading;
  readonly labelled: Labelled;
}

/** Reads the jobs of all sections that tell of work. The plain entries of a resume teach how to read the others. */
export function readJobs(sections: readonly (readonly Line[])[]): Jobs[] {
  const found = sections.map((lines) => findEntries(lines));
  const headings = found.map(({ entries }) =>
    entries.map((entry) => ({ entry, heading: readHeading(entry.heading, entry.wraps) })),
  );
  const first = headings.flat().map(({ heading }) => labelFields(heading.fields, NO_HABITS));
  const habits = learnHabits(first);
  return found.map(({ before }, index) => {
    const drafts: Draft[] = [];
    for (const { entry, heading } of headings[index] ?? []) {
      const plain = labelFields(heading.fields, habits);
      const isRole = drafts.length > 0 && isInGroup(drafts.at(-1), plain, heading);
      drafts.push({
        entry,
        heading,
        labelled: isRole ? labelFields(heading.fields, withoutOrganization(habits)) : plain,
      });
    }
    return { before, jobs: toJobs(drafts) };
  });
}

/** True for a role right below a line with nothing but an organization and dates that hold the role's. */
function isInGroup(above: Draft | undefined, { values }: Labelled, { date }: Heading): boolean {
  if (above === undefined || values.title === undefined || above.entry.body.length > 0) return false;
  const whole = above.heading.date;
  if (above.labelled.values.title !== undefined || above.labelled.values.organization === undefined)
    return false;
  if (whole === null || date === null) return true;
  return (
    whole.start.slice(0, 4) <= date.start.slice(0, 4) &&
    (whole.current || (date.end ?? '9').slice(0, 4) <= (whole.end ?? '').slice(0, 4))
  );
}

const withoutOrganization = ({ of, titleFirst }: Habits): Habits => ({
  of: (label, field) => (label === 'organization' ? -9 : of(label, field)),
  titleFirst,
});

const keyOf = (field: Field): string => `${field.look}/${field.row}`;

/** Which looks and rows hold which values, and which of title and organization comes first. */
function learnHabits(readings: readonly Labelled[]): Habits {
  const votes = new Map<string, Map<Label, number>>();
  let order = 0;
  for (const { fields } of readings) {
    for (const [label, field] of fields) {
      for (const key of [keyOf(field), field.look]) {
        const row = votes.get(key) ?? new Map<Label, number>();
        row.set(label, (row.get(label) ?? 0) + 1);
        votes.set(key, row);
      }
    }
    const labels = fields.map(([label]) => label);
    const [title, organization] = [labels.indexOf('title'), labels.indexOf('organization')];
    if (title >= 0 && organization >= 0) order += title < organization ? 1 : -1;
  }
  const totals = new Map(
    [...votes].map(([key, row]) => [key, [...row.values()].reduce((sum, count) => sum + count, 0)]),
  );
  const share = (key: string, label: Label): number => {
    const row = votes.get(key);
    if (row === undefined) return 0;
    const all = totals.get(key) ?? 0;
    return all < 2 ? 0 : ((row.get(label) ?? 0) / all - 1 / 3) * Math.min(1, all / 4);
  };
  return {
    of: (label, field) =>
      label === 'rest' || label === 'type'
        ? 0
        : 0.9 * share(keyOf(field), label) + 0.6 * share(field.look, label),
    titleFirst: readings.length === 0 ? 0 : (0.8 * order) / readings.length,
  };
}

function toJobs(drafts: readonly Draft[]): Job[] {
  const jobs: Job[] = [];
  let group: string | null = null;
  let groupLocation: string | null = null;
  for (const [index, { entry, heading, labelled }] of drafts.entries()) {
    const { values } = labelled;
    const title = values.title?.text ?? null;
    const own = values.organization?.text ?? null;
    const location = values.location?.text ?? null;
    const next = drafts[index + 1];
    if (title === null && own === null && heading.fields.length === 0 && jobs.length === 0) continue;
    if (own !== null) {
      group = own;
      groupLocation = location;
    }
    if (title === null && own !== null && next !== undefined && isGroupHead(entry, next)) continue;
    const { date } = heading;
    jobs.push({
      position: {
        title,
        organization: own ?? group,
        location: location ?? (own === null ? groupLocation : null),
        employmentType: values.type?.text ?? null,
        start: date?.start ?? null,
        end: date === null || date.current ? null : date.end,
        current: date?.current ?? false,
      },
      heading: entry.heading,
      body: entry.body,
    });
  }
  return jobs;
}

/** A company with its dates, and then the roles held there. */
const isGroupHead = (entry: Entry, next: Draft): boolean =>
  entry.body.every((line) => isDuration(line.text)) &&
  next.labelled.values.title !== undefined &&
  next.labelled.values.organization === undefined;

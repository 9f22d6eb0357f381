import type { Position } from '../model.ts';
import { findEntries, type Entry } from './entries.ts';
import { isDuration, readHeading, type Field, type Heading } from './fields.ts';
import { labelFields, NO_HABITS, type Habits, type Labelled } from './labels.ts';
import { suits, type Label } from './label-scores.ts';
import type { Line } from './line.ts';
import { titleStrength } from './titles.ts';

/** A position without its place in the text, and the lines that it was read from. */
interface Job {
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
  /** The line with the organization that this is a role of; null where there is none. */
  readonly group: Draft | null;
}

/** Reads the jobs of all sections that tell of work. The plain entries of a resume teach how to read the others. */
export function readJobs(sections: readonly (readonly Line[])[]): Jobs[] {
  const found = sections.map((lines) => findEntries(lines));
  const headings = found.map(({ entries }) =>
    entries.map((entry) => ({ entry, heading: readHeading(entry.heading, entry.wraps) })),
  );
  const first = headings.flat().map(({ heading }) => labelFields(heading.fields, NO_HABITS));
  const habits = learnHabits(first);
  const looks = looksOfTitlesAlone(first);
  const names = new Set(
    first.flatMap((reading) => (titleOf(reading) === undefined ? [] : lookOfName(reading))),
  );
  return found.map(({ before }, index) => {
    const drafts: Draft[] = [];
    for (const { entry, heading } of headings[index] ?? []) {
      const plain = labelFields(heading.fields, habits);
      const above = drafts.at(-1);
      const group = above === undefined ? null : groupOf(above, plain, heading);
      const isRole =
        group !== null ||
        (above !== undefined && !hasOwnOrganization(plain) && looks.has(titleOf(plain)?.look ?? ''));
      const isMistaken = group === null && isTitleByLook(plain, looks, names);
      const labelled =
        isRole || isMistaken
          ? labelFields(heading.fields, withoutOrganization(habits, isMistaken ? looks : null))
          : plain;
      drafts.push({ entry, heading, labelled, group });
    }
    const { jobs, others } = toJobs(drafts);
    return { before: [...before, ...others], jobs };
  });
}

/** The line with nothing but an organization under which a role stands, right below it or below other roles of it. */
function groupOf(above: Draft, plain: Labelled, { date }: Heading): Draft | null {
  const head = above.group ?? above;
  const { title, organization } = head.labelled.values;
  if (plain.values.title === undefined || title !== undefined || organization === undefined) return null;
  if (head === above ? !isToldShortly(above.entry) : hasOwnOrganization(plain)) return null;
  const whole = head.heading.date;
  if (whole === null || date === null) return head === above ? head : null;
  const isWithin =
    whole.start.slice(0, 4) <= date.start.slice(0, 4) &&
    (whole.current || (date.end ?? '9').slice(0, 4) <= (whole.end ?? '').slice(0, 4));
  return isWithin ? head : null;
}

/** Nothing, or a line or two about the organization. */
const isToldShortly = ({ body }: Entry): boolean =>
  body.length <= 2 && !body.some(({ isBullet }) => isBullet);

/** Least that a name behind a title must suit an organization: "Editor, Maps" names no publisher. */
const PLAIN_NAME = 1.5;

/** False where there is no organization, or what was taken for one may be a part of the title. */
function hasOwnOrganization({ fields, values }: Labelled): boolean {
  if (values.organization === undefined) return false;
  const own = fields.find(([label]) => label === 'organization')?.[1];
  if (own?.border !== 'comma' || own.row !== titleOf({ fields })?.row) return true;
  return suits('organization', values.organization.text) >= PLAIN_NAME;
}

const titleOf = ({ fields }: Pick<Labelled, 'fields'>): Field | undefined =>
  fields.find(([label]) => label === 'title')?.[1];

const lookOfName = ({ fields }: Labelled): string[] =>
  fields.flatMap(([label, { look }]) => (label === 'organization' ? [look] : []));

/** True where nothing looks like a title but the name that was found, and no other organization looks like it. */
const isTitleByLook = (reading: Labelled, titles: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  titleOf(reading) === undefined && lookOfName(reading).some((look) => titles.has(look) && !names.has(look));

/** The looks of titles whose organizations stand on other lines, where that is the rule. */
function looksOfTitlesAlone(readings: readonly Labelled[]): ReadonlySet<string> {
  const apart = new Map<string, number>();
  for (const reading of readings) {
    const own = reading.fields.find(([label]) => label === 'organization')?.[1];
    const title = titleOf(reading);
    if (own === undefined || title === undefined) continue;
    const vote = own.row !== title.row ? 1 : hasOwnOrganization(reading) ? -1 : 0;
    apart.set(title.look, (apart.get(title.look) ?? 0) + vote);
  }
  return new Set([...apart].filter(([, votes]) => votes > 0).map(([look]) => look));
}

/** No organization anywhere, or none in those looks. */
const withoutOrganization = (
  { of, titleFirst, fills }: Habits,
  looks: ReadonlySet<string> | null,
): Habits => ({
  of: (label, field) =>
    label === 'organization' && (looks === null || looks.has(field.look)) ? -9 : of(label, field),
  titleFirst,
  fills,
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
    fills: learnFills(readings),
  };
}

/** Fewer values of one look than this tell nothing about the next one. */
const FEWEST_ALIKE = 3;

function learnFills(readings: readonly Labelled[]): Habits['fills'] {
  const counts = new Map<string, { all: number; alone: number }>();
  for (const { fields } of readings) {
    for (const label of ['title', 'organization'] as const) {
      const own = fields.find(([other]) => other === label)?.[1];
      if (own === undefined) continue;
      const key = `${label}/${own.look}`;
      const count = counts.get(key) ?? { all: 0, alone: 0 };
      counts.set(key, count);
      count.all++;
      if (fields.every(([other, { row }]) => row !== own.row || other === label || other === 'rest'))
        count.alone++;
    }
  }
  return (label, look) => {
    const { all, alone } = counts.get(`${label}/${look}`) ?? { all: 0, alone: 0 };
    return all < FEWEST_ALIKE ? 0 : alone / all;
  };
}

/** The jobs, and the lines of dated entries that are none: they stay as text. */
function toJobs(drafts: readonly Draft[]): { readonly jobs: Job[]; readonly others: Line[] } {
  const jobs: Job[] = [];
  const others: Line[] = [];
  let organization: string | null = null;
  let groupLocation: string | null = null;
  const opening = new Set(
    drafts.flatMap(({ entry, labelled }) =>
      titleStrength(labelled.values.title?.text ?? '') < 2 ? [] : entry.heading.slice(0, 1).map(styleAtStart),
    ),
  );
  // A head of a group goes with its first role.
  let head: Entry | null = null;
  for (const [index, draft] of drafts.entries()) {
    const { entry, heading, labelled } = draft;
    const title = labelled.values.title?.text ?? null;
    const own = ownOrganization(draft);
    const location = labelled.values.location?.text ?? null;
    const next = drafts[index + 1];
    const isBare = heading.fields.length === 0 && jobs.length === 0;
    if ((title === null && own === null && isBare) || isBreak(draft)) {
      others.push(...entry.heading, ...entry.body);
      continue;
    }
    if (own !== null) {
      organization = own;
      groupLocation = location;
    }
    if (title === null && own !== null && next !== undefined && isGroupHead(draft, next)) {
      head = entry;
      continue;
    }
    const above = jobs.at(-1);
    if (above !== undefined && isWithinJob(draft, above, opening)) {
      jobs[jobs.length - 1] = { ...above, body: [...above.body, ...entry.heading, ...entry.body] };
      continue;
    }
    const { date } = heading;
    jobs.push({
      position: {
        title,
        organization: own ?? organization,
        location: location ?? (own === null ? groupLocation : null),
        employmentType: labelled.values.type?.text ?? null,
        start: date?.start ?? null,
        end: date === null || date.current ? null : date.end,
        current: date?.current ?? false,
      },
      heading: [...(head?.heading ?? []), ...entry.heading],
      body: [...(head?.body ?? []), ...entry.body],
    });
    head = null;
  }
  return { jobs, others };
}

/**
 * A client or a project of the job above: dated within it, without a post, and called so or not set like the lines that
 * open jobs, whose styles are `opening`.
 */
function isWithinJob(
  { entry, heading: { date }, labelled }: Draft,
  { position }: Job,
  opening: ReadonlySet<string>,
): boolean {
  const [first] = entry.heading;
  if (labelled.values.title !== undefined || position.title === null || first === undefined) return false;
  if (
    date === null ||
    position.start === null ||
    (opening.has(styleAtStart(first)) && !OF_A_JOB.test(first.text))
  )
    return false;
  const end = position.current ? null : position.end;
  return (
    position.start.slice(0, 4) <= date.start.slice(0, 4) &&
    (end === null || (!date.current && (date.end ?? '').slice(0, 4) <= end.slice(0, 4)))
  );
}

/** A line may be plain behind the bold post or name that it begins with. */
const styleAtStart = ({ parts, style }: Line): string => parts[0]?.style ?? style;

const OF_A_JOB =
  /^(?:(?:end |key )?client|customer|project|engagement|programme|program)s?\b\s*(?:\d+\s*)?[:–-]/i;

const BREAK =
  /^(?:career break|parental|maternity|paternity|adoption|sabbatical|travel(?:l)?ing|gap year|family|carer|caring)\b/i;

/** What stands in the place of a title: "Carer" or "Family Worker" may be a job, these are none. */
const BREAK_AS_TITLE =
  /^(?:planned |personal |voluntary )*(?:(?:career )?break|travell?(?:ed|ing)|sabbatical|gap year|(?:parental|maternity|paternity|adoption|family|caring|medical|study) leave|(?:full[- ]time |stay[- ]at[- ]home )(?:parent|mother|father|mum|mom|dad|caregiver))$/i;

/** Dates with nothing but the reason why nobody was worked for. */
const isBreak = ({ entry: { heading, body }, labelled: { values } }: Draft): boolean =>
  values.title === undefined && values.organization === undefined
    ? [...heading, ...body.slice(0, 1)].some(({ text }) => BREAK.test(text))
    : [values.title, values.organization].some((value) => BREAK_AS_TITLE.test(value?.text ?? ''));

/** Who works for nobody else names no organization, but says so. */
const OWN_MASTER = /^(?:self[- ]employed|freelanc\w*)$/i;

function ownOrganization({ labelled: { values }, group }: Draft): string | null {
  if (values.organization !== undefined) return values.organization.text;
  const type = values.type?.text ?? '';
  return group === null && OWN_MASTER.test(type) ? type : null;
}

/** A company with its dates, and then the roles held there. */
const isGroupHead = (draft: Draft, next: Draft): boolean =>
  next.group === draft ||
  (draft.entry.body.every((line) => isDuration(line.text)) &&
    next.labelled.values.title !== undefined &&
    next.labelled.values.organization === undefined);

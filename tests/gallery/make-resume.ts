import type {
  Position,
  Resume,
  Run,
  Section,
  SectionKind,
  SectionState,
  Statement,
} from '../../analyzers/model.ts';

/** One job of an invented person. Dates as they are printed, and as they are read. */
export interface Job {
  readonly title: string | null;
  readonly organization: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly lines: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly file: string;
  readonly language?: string;
  readonly summary: readonly string[];
  readonly jobs: readonly Job[];
  readonly skills?: readonly string[];
  /** False for a source without pages. */
  readonly paged?: boolean;
  readonly experience?: SectionState;
  readonly titles?: { readonly summary: string; readonly experience: string; readonly skills: string };
}

const PAGE = { width: 612, height: 792 };
const TITLES = { summary: 'Profile', experience: 'Experience', skills: 'Skills' };

/** Sets an invented resume as the reader of a file would give it: text, places on pages, sections, positions. */
export function makeResume(person: Person): Resume {
  const page = { number: 1, y: 64 };
  const runs: Run[] = [];
  const positions: Position[] = [];
  let text = '';

  const line = (words: string, size: number, indent = 0, above = 0): { start: number; end: number } => {
    const start = text.length;
    const perLine = Math.floor((PAGE.width - 144 - indent) / (size * 0.5));
    page.y += above;
    for (const [from, to] of wrap(words, perLine)) {
      if (page.y > PAGE.height - 64) {
        page.number += 1;
        page.y = 64;
      }
      const width = (to - from) * size * 0.49;
      runs.push({
        span: { start: start + from, end: start + to },
        box: { page: page.number, x: 72 + indent, y: page.y, width, height: size },
      });
      page.y += size * 1.4;
    }
    text += `${words}\n`;
    return { start, end: start + words.length };
  };

  const titles = person.titles ?? TITLES;
  const section = (
    kind: SectionKind,
    title: string,
    statements: readonly Statement[],
    state: SectionState = 'read',
  ): Section => ({ kind, title, state, statements });
  const statement = (words: string, position: number | null): Statement => ({
    span: line(words, 10, 12),
    position,
  });

  line(person.name, 20);
  line(titles.summary, 12, 0, 12);
  const summary = section(
    'summary',
    titles.summary,
    person.summary.map((words) => statement(words, null)),
  );
  line(titles.experience, 12, 0, 12);
  const done = person.jobs.flatMap((job, index) => {
    const head = [job.title, job.organization].filter((part) => part !== null).join(', ');
    const dates = `${job.start ?? ''} to ${job.end ?? 'now'}`;
    const span = line(job.start === null ? head : `${head}, ${dates}`, 11, 0, 8);
    positions.push({
      title: job.title,
      organization: job.organization,
      location: null,
      employmentType: null,
      start: job.start,
      end: job.end,
      current: job.end === null,
      span,
    });
    return job.lines.map((words) => statement(words, index));
  });
  const experience = section('experience', titles.experience, done, person.experience);
  const skills = person.skills ?? [];
  if (skills.length > 0) line(titles.skills, 12, 0, 12);
  const listed = section(
    'skills',
    titles.skills,
    skills.map((words) => statement(words, null)),
  );
  const paged = person.paged ?? true;
  return {
    source: {
      kind: paged ? 'pdf' : 'text',
      name: person.file,
      pages: paged ? page.number : 0,
      pageSizes: paged ? Array.from({ length: page.number }, () => PAGE) : [],
    },
    language: person.language ?? 'en',
    text,
    runs: paged ? runs : [],
    sections: [summary, experience, listed],
    positions,
    certifications: [],
    recommendations: [],
    warnings: (person.language ?? 'en') === 'en' ? [] : ['not-supported'],
  };
}

/** Where the lines of a paragraph begin and end. */
function wrap(words: string, perLine: number): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let from = 0;
  while (words.length - from > perLine) {
    const space = words.lastIndexOf(' ', from + perLine);
    const to = space > from ? space : from + perLine;
    lines.push([from, to]);
    from = space > from ? to + 1 : to;
  }
  return [...lines, [from, words.length]];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Resume } from '../../../../analyzers/model.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/profiles');

/** What a person who looks at the page says is on it. Written before the reader was. */
export interface ExpectedProfile {
  readonly url: string;
  readonly name: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly about: readonly string[];
  readonly positions: readonly unknown[];
  readonly certifications: readonly unknown[];
  readonly skills: readonly string[];
  readonly volunteering: readonly string[];
  readonly recommendations: readonly unknown[];
}

interface ProfilePage {
  readonly file: string;
  readonly html: string;
  readonly expected: ExpectedProfile;
}

/** All pages of the fixtures; the one with a frame has it filled in, as browsers save it. */
export const PAGES: readonly ProfilePage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    file,
    html: fillFrame(readFileSync(join(FOLDER, file), 'utf8')),
    expected: JSON.parse(
      readFileSync(join(FOLDER, file.replace(/(?:\.min)?\.html$/, '.json')), 'utf8'),
    ) as ExpectedProfile,
  }));

function fillFrame(html: string): string {
  return html.replace(/src="\.\/([\w-]+\.html)"/, (_, file: string) => {
    const frame = readFileSync(join(FOLDER, file), 'utf8').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `srcdoc="${frame}"`;
  });
}

/** A resume in the form of the expectations, so that both can be compared as a whole. */
export function summarize(resume: Resume, url: string): ExpectedProfile {
  const { text, sections, positions } = resume;
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const statements = (kind: string): string[] =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.statements.map(({ span }) => at(span)));
  const ofPosition = (index: number): string[] =>
    sections.flatMap((section) =>
      section.statements.filter(({ position }) => position === index).map(({ span }) => at(span)),
    );
  return {
    url,
    name: resume.source.name,
    sections: Object.fromEntries(
      sections.map(({ kind, state, shown, total, hasMore }) => [
        kind,
        [state, shown, total === undefined ? [] : ['of', total], hasMore === true ? 'and more' : []]
          .flat()
          .filter((part) => part !== undefined)
          .join(' '),
      ]),
    ),
    about: statements('summary'),
    positions: positions.map(
      ({ title, organization, employmentType, location, start, end, current }, index) => ({
        title,
        organization,
        employmentType,
        location,
        start,
        end,
        current,
        statements: ofPosition(index),
      }),
    ),
    certifications: resume.certifications.map(({ name, issuer }) => ({ name, issuer })),
    skills: statements('skills'),
    volunteering: statements('volunteering'),
    recommendations: resume.recommendations.map(({ author, relationship, direction, span }) => ({
      author,
      relationship,
      direction,
      text: at(span)
        .split('\n')
        .filter((line) => line !== author && line !== relationship),
    })),
  };
}

import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../analyzers/analyze.ts';
import { directorIt } from '../../../../analyzers/roles/director-it.ts';
import { readProfile } from '../../../../analyzers/sources/linkedin/index.ts';
import { parseHtml } from '../../../../scripts/parse-html.ts';
import type { Resume } from '../../../../analyzers/model.ts';

const ID = 'ACoAABinvented00000000000000000000000002';
const URL = 'https://www.linkedin.com/in/odile-marchetti-invented/';

const card = (name: string, content: string, owner = ID): string =>
  `<section componentkey="com.linkedin.sdui.profile.card.ref${owner}${name}">${content}</section>`;
const experience = (content: string, owner = ID): string =>
  card('ExperienceTopLevelSection', `<div><h2>Experience</h2></div>${content}`, owner);
const TOP = card(
  'Topcard',
  '<a componentkey="ProfileVerificationTriggerRef-odile-marchetti-invented"><h2>Odile Marchetti</h2></a><p>Head of Operations</p>',
);
const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const row = (...lines: readonly string[]): string =>
  `<div componentkey="entity-collection-item-1"><a href="/company/1/"><div>${paragraphs(...lines)}</div></a></div>`;

const read = (body: string, { lang = 'en', url = URL } = {}): Resume | null =>
  readProfile(
    parseHtml(
      `<html lang="${lang}"><head><title>Odile Marchetti | LinkedIn</title></head><body><main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">${TOP}${body}</div></main></body></html>`,
    ),
    url,
    parseHtml,
  );

const jobs = (resume: Resume | null): string[] =>
  (resume?.positions ?? []).map(
    ({ title, organization, start, end, current }) =>
      `${title ?? '?'} | ${organization ?? '?'} | ${start ?? '?'} | ${current ? 'now' : (end ?? '?')}`,
  );
const statementsOf = (resume: Resume | null): string[] =>
  (resume?.sections ?? []).flatMap((section) =>
    section.statements.map(({ span }) => resume?.text.slice(span.start, span.end) ?? ''),
  );
const stateOf = (resume: Resume | null, kind: string): string | undefined =>
  resume?.sections.find((section) => section.kind === kind)?.state;

describe('rows of experience', () => {
  test.each([
    [
      'a group without a type, with a place, in divs',
      `<div componentkey="entity-collection-item-1"><div>${paragraphs('Velden Foods', '4 yrs 1 mo', 'Ghent, Belgium')}</div><div><div role="listitem"><div>${paragraphs('Plant Manager', 'Full-time', 'Jan 2022 - Present · 2 yrs')}</div></div><div role="listitem"><div>${paragraphs('Shift Lead', 'Dec 2019 - Dec 2021 · 2 yrs 1 mo')}</div></div></div></div>`,
      ['Plant Manager | Velden Foods | 2022-01 | now', 'Shift Lead | Velden Foods | 2019-12 | 2021-12'],
    ],
    [
      'a group of one',
      `<div componentkey="entity-collection-item-1"><div>${paragraphs('Velden Foods', 'Part-time · 2 yrs')}</div><ul><li>${paragraphs('Plant Manager', 'Jan 2022 - Present · 2 yrs')}</li></ul></div>`,
      ['Plant Manager | Velden Foods | 2022-01 | now'],
    ],
    [
      'a name with a dot of its own',
      row('Buyer', 'Lund · Aas · Full-time', '2015 - 2018 · 3 yrs'),
      ['Buyer | Lund · Aas | 2015 | 2018'],
    ],
    [
      'one row without any wrapper',
      `<div>${paragraphs('Buyer', 'Lund Trading', 'Mar 2015 - Apr 2018 · 3 yrs 2 mos')}</div>`,
      ['Buyer | Lund Trading | 2015-03 | 2018-04'],
    ],
    [
      'dates told in a description',
      `<div componentkey="entity-collection-item-1"><div>${paragraphs('Buyer', 'Lund Trading', 'Mar 2015 - Apr 2018 · 3 yrs 2 mos')}</div><p><span data-testid="expandable-text-box">Jan 2016 - Feb 2017<br>Ran the move to the new depot.</span></p></div>`,
      ['Buyer | Lund Trading | 2015-03 | 2018-04'],
    ],
    [
      'a list in a description',
      `<div componentkey="entity-collection-item-1"><div>${paragraphs('Buyer', 'Lund Trading', 'Mar 2015 - Apr 2018 · 3 yrs 2 mos')}</div><ul><li>Bought for 40 shops</li><li>Cut stock by a third</li></ul></div>`,
      ['Buyer | Lund Trading | 2015-03 | 2018-04'],
    ],
  ])('%s', (_name, content, expected) => {
    expect(jobs(read(experience(content)))).toEqual(expected);
  });

  test('the list in a description is what the job says', () => {
    const content = `<div componentkey="entity-collection-item-1"><div>${paragraphs('Buyer', 'Lund Trading', 'Mar 2015 - Apr 2018 · 3 yrs 2 mos')}</div><ul><li>Bought for 40 shops</li><li>Cut stock by a third</li></ul></div>`;
    expect(statementsOf(read(experience(content)))).toEqual(['Bought for 40 shops', 'Cut stock by a third']);
  });
});

describe('dates in other languages', () => {
  test.each([
    ['fr', 'févr. 2019 - aujourd’hui · 5 ans 3 mois', '2019-02 | now'],
    ['es', 'ene. 2020 - actualidad · 4 años', '2020-01 | now'],
    ['pt', 'jan. de 2018 - mai. de 2021 · 3 anos 5 meses', '2018-01 | 2021-05'],
    ['it', 'gen 2018 - Presente · 6 anni', '2018-01 | now'],
    ['da', 'okt. 2017 - nu · 7 år', '2017-10 | now'],
    ['ru', 'янв. 2020 - по настоящее время · 4 г.', '2020-01 | now'],
    ['ja', '2018年4月 - 現在 · 6年2ヶ月', '2018-04 | now'],
    ['en', 'Jun 2016 – Sept 2019 · 3 yrs 4 mos', '2016-06 | 2019-09'],
    ['en', '2012 - 2012 · 1 yr', '2012 | 2012'],
  ])('%s: %s', (lang, dates, expected) => {
    const resume = read(experience(row('Buyer', 'Lund Trading', dates)), { lang });
    expect(jobs(resume)).toEqual([`Buyer | Lund Trading | ${expected}`]);
  });
});

describe('whose page it is', () => {
  const STRANGER = 'ACoAABstranger0000000000000000000000009';
  test('the card of somebody else is not the subject’s', () => {
    const theirs = experience(row('Pilot', 'Somewhere Air', '2010 - 2015 · 5 yrs'), STRANGER);
    const resume = read(theirs + experience(row('Buyer', 'Lund Trading', '2012 - 2015 · 3 yrs')));
    expect(jobs(resume)).toEqual(['Buyer | Lund Trading | 2012 | 2015']);
  });
  test('with only the card of somebody else, nothing was seen', () => {
    const resume = read(experience(row('Pilot', 'Somewhere Air', '2010 - 2015 · 5 yrs'), STRANGER));
    expect(jobs(resume)).toEqual([]);
    expect(stateOf(resume, 'experience')).toBe('unseen');
  });
  test('a page that still shows the one before is not read', () => {
    const body = experience(row('Buyer', 'Lund Trading', '2012 - 2015 · 3 yrs'));
    expect(read(body, { url: 'https://www.linkedin.com/in/somebody-else/' })).toBeNull();
    expect(read(body, { url: 'https://www.linkedin.com/in/me/' })).not.toBeNull();
  });
  test.each(['/feed/', '/checkpoint/challenge', '/authwall', '/company/1/', '/in/', '/sales/lead/1'])(
    '%s is no profile',
    (path) => {
      expect(read('', { url: `https://www.linkedin.com${path}` })).toBeNull();
    },
  );
  test('nor is a page of another site', () => {
    expect(read('', { url: 'https://linkedin.com.example/in/odile-marchetti-invented/' })).toBeNull();
  });
});

describe('what was not loaded', () => {
  test('ghosts are unseen', () => {
    const ghost = '<div aria-hidden="true"><div></div><div></div></div>';
    expect(stateOf(read(experience(ghost)), 'experience')).toBe('unseen');
    expect(stateOf(read(`<div componentkey="profileCardsExperienceOnly">${ghost}</div>`), 'experience')).toBe(
      'unseen',
    );
  });
  test('a link to the list without rows is unseen', () => {
    const link =
      '<a href="https://www.linkedin.com/in/odile-marchetti-invented/details/experience/">Show all 5 experiences</a>';
    expect(stateOf(read(experience(link)), 'experience')).toBe('unseen');
  });
  test('a card that invites its owner to fill it is empty', () => {
    expect(
      stateOf(read(experience('<p>Show where you worked</p><button>Add position</button>')), 'experience'),
    ).toBe('empty');
  });
  test('masked words are no words', () => {
    const resume = read(experience(row('****** *******', 'Lund Trading', '2012 - 2015 · 3 yrs')));
    expect(jobs(resume)).toEqual(['? | Lund Trading | 2012 | 2015']);
    expect(stateOf(resume, 'experience')).toBe('unseen');
  });
});

describe('recommendations', () => {
  const recommendation = (author: string, relation: string): string =>
    `<div componentkey="entity-collection-item-1"><a href="/in/x/">${paragraphs(`<span>${author}</span>`, '· 2nd', 'Somebody at Lund', relation)}</a><div><p><span data-testid="expandable-text-box">Calm under pressure.</span></p></div></div>`;
  const tabs = (open: number): string =>
    `<div role="radiogroup">${['Received (1)', 'Given (1)'].map((name, index) => `<button role="radio" aria-checked="${index === open}">${name}</button>`).join('')}</div>`;
  const section = (content: string): string =>
    card('RecommendationsTopLevel', `<h2>Recommendations</h2>${content}`);

  test.each([
    ['May 1, 2024, Jonas reported directly to Odile', 'author-reported'],
    ['May 1, 2024, Odile managed Jonas directly', 'author-reported'],
    ['May 1, 2024, Jonas managed Odile directly', 'subject-reported'],
    ['May 1, 2024, Odile reported directly to Jonas', 'subject-reported'],
    ['May 1, 2024, Jonas worked with Odile on the same team', 'peer'],
    ['May 1, 2024, Jonas worked with Odile but on different teams', 'peer'],
    ['May 1, 2024, Jonas was Odile’s client', 'client'],
    ['May 1, 2024, Odile was senior to Jonas but didn’t manage Jonas directly', 'unknown'],
    ["May 1, 2024, Jonas was senior to Odile but didn't manage Odile directly", 'unknown'],
    ['1. Mai 2024, Jonas war Odile direkt unterstellt', 'author-reported'],
  ])('%s: %s', (relation, direction) => {
    const resume = read(section(tabs(0) + recommendation('Jonas Birkeland', relation)));
    expect(resume?.recommendations.map((one) => [one.author, one.direction])).toEqual([
      ['Jonas Birkeland', direction],
    ]);
  });
  test('two of the same first name cannot be told apart', () => {
    const resume = read(
      section(tabs(0) + recommendation('Odile Birkeland', 'May 1, 2024, Odile managed Odile directly')),
    );
    expect(resume?.recommendations[0]?.direction).toBe('unknown');
  });
  test('those that the subject gave are not read', () => {
    const resume = read(
      section(tabs(1) + recommendation('Jonas Birkeland', 'May 1, 2024, Odile managed Jonas directly')),
    );
    expect(resume?.recommendations).toEqual([]);
    expect(stateOf(resume, 'recommendations')).toBe('unseen');
  });
});

describe('a summary', () => {
  const slot = (content: string): string => `<div componentkey="profileCardsAboveActivity">${content}</div>`;
  const job = experience(row('Buyer', 'Lund Trading', '2015 - Present · 9 yrs'));

  test.each([
    ['whose place was not loaded is unseen', job, 'unseen'],
    ['whose place is a ghost is unseen', slot('<div aria-hidden="true"><div></div></div>') + job, 'unseen'],
    ['whose place holds other cards, above the experience, is empty', slot(card('Featured', '<h2>Featured</h2><p>A talk</p>')) + job, 'empty'],
    ['is unseen as long as nothing further down was read', slot(card('Featured', '<h2>Featured</h2><p>A talk</p>')), 'unseen'],
    ['that is there is read', slot(card('About', '<h2>About</h2><p><span data-testid="expandable-text-box">I buy grain.</span></p>')) + job, 'read'],
  ])('%s', (_name, body, state) => {
    expect(stateOf(read(body), 'summary')).toBe(state);
  }); // prettier-ignore

  test('that was not loaded may hold any proof: nothing is called missing', () => {
    const verdicts = (body: string): Set<string> => {
      const resume = read(body);
      return new Set(
        resume === null ? [] : analyze(resume, directorIt).findings.map(({ verdict }) => verdict),
      );
    };
    expect(verdicts(job)).toContain('unseen');
    expect(verdicts(job)).not.toContain('missing');
    const others = ['VolunteerExperienceTopLevel', 'Projects', 'RecommendationsTopLevel']
      .map((name) => card(name, `<h2>${TITLES[name] ?? ''}</h2><button>Add</button>`))
      .join('');
    expect(verdicts(slot(card('Featured', '<h2>Featured</h2><p>A talk</p>')) + job + others)).toContain(
      'missing',
    );
  });
});

const TITLES: Readonly<Record<string, string>> = {
  VolunteerExperienceTopLevel: 'Volunteering',
  Projects: 'Projects',
  RecommendationsTopLevel: 'Recommendations',
};

test('endorsements stand beside the skill, as context, and are no words of the subject', () => {
  const resume = read(
    card(
      'Skills',
      '<h2>Skills</h2><div componentkey="entity-collection-item-1"><p>Grain trading</p><a href="https://www.linkedin.com/in/odile-marchetti-invented/details/skills/1/endorsers/"><p>12 endorsements</p></a></div><div componentkey="entity-collection-item-2"><p>Hedging</p></div>',
    ),
  );
  expect(statementsOf(resume)).toEqual(['Grain trading', 'Hedging']);
  expect(resume?.text).toContain('Grain trading\n12 endorsements\nHedging');
});

test('data for search engines on a public page makes no position: it gives employers without titles, and other people', () => {
  const data = JSON.stringify({
    '@graph': [
      { '@type': 'Article', author: { '@type': 'Person', name: 'Somebody Else', jobTitle: ['Chief'] } },
      {
        '@type': 'Person',
        name: 'Odile Marchetti',
        sameAs: 'https://fr.linkedin.com/in/odile-marchetti-invented',
        jobTitle: ['**** ** **********'],
        worksFor: [{ '@type': 'Organization', name: '**** *******', member: { startDate: 2015 } }],
      },
    ],
  });
  const page = (rows: string): string =>
    `<script type="application/ld+json">${data}</script><section class="core-section-container pp-section experience"><h2>Experience</h2><ul>${rows}</ul></section>`;
  const item =
    '<li class="experience-item"><h3>Buyer</h3><h4>Lund Trading</h4><p><span class="date-range"><time>2015</time> - Present</span></p></li>';
  const url = 'https://fr.linkedin.com/in/odile-marchetti-invented';
  expect(jobs(read(page(item), { url }))).toEqual(['Buyer | Lund Trading | 2015 | now']);
  const nothing = read(page(''), { url });
  expect(jobs(nothing)).toEqual([]);
  expect(stateOf(nothing, 'experience')).toBe('unseen');
  expect(nothing?.text).not.toMatch(/Somebody Else|Chief|\*/);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPostingContent } from '../../../analyzers/postings/content.ts';
import { readPosting } from '../../../analyzers/postings/read.ts';

describe('JobPosting data', () => {
  const posting = {
    '@type': 'JobPosting',
    title: 'Head of IT &amp; Data',
    hiringOrganization: { name: 'Fell & Moor' },
    description: '&lt;p&gt;You lead.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Hire&lt;/li&gt;&lt;/ul&gt;',
    qualifications: ['Ten years', 'A team'],
  };
  const expected = {
    title: 'Head of IT & Data',
    organization: 'Fell & Moor',
    text: 'You lead.\n- Hire\nRequirements:\nTen years\nA team',
  };

  test.each([
    ['a file of it', JSON.stringify(posting)],
    ['in a list', JSON.stringify([{ '@type': 'WebSite' }, posting])],
    ['in a graph', JSON.stringify({ '@graph': [posting] })],
    ['a type with its address', JSON.stringify({ ...posting, '@type': ['https://schema.org/JobPosting'] })],
    [
      'in a page',
      `<html><body><p>Menu</p><script type="application/ld+json">${JSON.stringify(posting)}</script></body>`,
    ],
    [
      'behind a broken one',
      `<p>x</p><script type='application/ld+json'>{oops</script><script type='application/ld+json'>${JSON.stringify(posting)}</script>`,
    ],
  ])('%s', (_, content) => {
    expect(readPostingContent(content)).toEqual(expected);
  });

  test('an employer given as a text, and none at all', () => {
    expect(readPostingContent(JSON.stringify({ ...posting, hiringOrganization: 'Fell' })).organization).toBe(
      'Fell',
    );
    expect(readPostingContent(JSON.stringify({ '@type': 'JobPosting' }))).toEqual({
      title: null,
      organization: null,
      text: '',
    });
  });
});

test('a page is read as it is seen: no menus, no scripts, one item a line', () => {
  const html = `<html><head><title>T</title><style>p{}</style></head><body><nav>Jobs</nav><!-- no -->
    <h1>Head   of IT</h1><p>You lead <b>a team</b>.<br>You hire.</p>
    <ul><li>Own the &pound;2m budget<li>Fish &amp; chips</ul>
    <table><tr><td>Team</td><td>75 staff</td></tr></table><script>manage()</script><footer>Cookies</footer></body></html>`;
  const { title, text } = readPostingContent(html);
  expect(title).toBe('Head of IT');
  expect(text).toBe(
    'Head of IT\nYou lead a team.\nYou hire.\n- Own the £2m budget\n- Fish & chips\nTeam: 75 staff',
  );
});

test.each([
  ['&#163;5 &#xA3;6 &euro;7', '£5 £6 €7'],
  ['&unknown; &constructor; & &#0;', '&unknown; &constructor; &'],
  ['&#x110000;ok', 'ok'],
  ['5 < 6 and a > b', '5 < 6 and a > b'],
])('signs written as entities: %s', (html, text) => {
  expect(readPostingContent(`<p>${html}</p>`).text).toBe(text);
});

test('plain text stays as it is', () => {
  expect(readPostingContent(' Head of IT\nYou lead 5 < 6 people. ')).toEqual({
    title: null,
    organization: null,
    text: 'Head of IT\nYou lead 5 < 6 people.',
  });
});

test('JSON that is no posting is read as text', () => {
  expect(readPostingContent('{"a": 1}').text).toBe('{"a": 1}');
});

test('any content at all: an answer, never a throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `<p>${text}<li>`),
      ),
      (content) => {
        expect(Array.isArray(readPosting(content).expectations)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a large hostile page is read in time', { timeout: 60_000 }, () => {
  const pages = [
    '<div>'.repeat(100_000),
    '<script>'.repeat(50_000),
    '<!--'.repeat(80_000),
    '&#'.repeat(100_000),
    'lead '.repeat(40_000),
  ];
  const began = performance.now();
  for (const page of pages) readPosting(`<p>Head of IT</p>${page}`);
  expect(performance.now() - began).toBeLessThan(10_000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../analyzers/analyze.ts';
import { gatherEvidence } from '../../analyzers/judge/evidence.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { readFile } from '../../analyzers/sources/read.ts';
import { nodeTools } from '../../scripts/analyze/node-tools.ts';
import { evidenceFaults, resumeFaults } from '../../scripts/fuzz/invariants.ts';
import { FEW_RUNS } from '../property.ts';

const line = fc.oneof(
  fc.constantFrom(
    'EXPERIENCE',
    'Education',
    'Project Manager, Harbour Lane Ltd',
    'March 2019 - Present',
    '2014 – 2019',
    '- Led a project team of nine people from finance and IT',
    '• Managed 4 business analysts, who reported to me',
    '- Owned the annual operating budget of €2.4m',
    'Presented to the board each quarter; hired six engineers',
    'Led the constructor team, __proto__ and toString; hired valueOf',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  // Signs of two units, marks that join, directions, blanks of all kinds, and halves of signs.
  fc.string({
    unit: fc.constantFrom(
      '𝒳',
      '👩🏽‍💻',
      'é',
      '\u202e',
      '\u2066',
      '\u00a0',
      '\u2009',
      '\ud83d',
      'ﬁ',
      'İ',
      'ß',
      ' ',
      'led ',
      'team ',
    ),
    maxLength: 20,
  }),
);

const kinds = fc.constantFrom(
  (lines: readonly string[]) => lines.join('\n'),
  (lines: readonly string[]) => `# A\n\n${lines.map((one) => `- ${one}`).join('\n')}`,
  (lines: readonly string[]) =>
    JSON.stringify({
      work: [{ name: lines[0], position: lines[1], startDate: '2019', highlights: lines.slice(2) }],
    }),
);

test(
  'every quote is exactly the text at its span, and every span lies in the text',
  { timeout: 60_000 },
  async () => {
    let quotes = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 3, maxLength: 25 }), kinds, async (lines, print) => {
        const result = await readFile(new TextEncoder().encode(print(lines)), 'a', nodeTools);
        if (result.status === 'error') return;
        const gathered = gatherEvidence(result.resume);
        expect([...resumeFaults(result.resume), ...evidenceFaults(result.resume, gathered)]).toEqual([]);
        for (const { evidence, near } of judge(result.resume, directorIt, gathered).findings)
          for (const { quote } of [...evidence, ...near]) {
            quotes++;
            expect(result.resume.text).toContain(quote);
          }
      }),
      { ...FEW_RUNS, numRuns: 150 },
    );
    // Were nothing found, nothing would have been tried.
    expect(quotes).toBeGreaterThan(300);
  },
);

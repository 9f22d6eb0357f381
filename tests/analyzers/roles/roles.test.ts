import { describe, expect, test } from 'vitest';
import { RUNGS, rungNumber } from '../../../analyzers/rungs.ts';
import { DEFAULT_ROLE, findRole, nextRoles, POSTINGS, ROLES } from '../../../analyzers/roles/index.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';

const IDS = SIGNALS.map(({ id }) => id);

describe.each(ROLES)('$id', (role) => {
  test('is found by its id', () => {
    expect(ROLES.filter(({ id }) => id === role.id)).toEqual([role]);
    expect(findRole(role.id)).toBe(role);
  });

  test('asks for each signal once, and for none that is not there', () => {
    const asked = role.expectations.map(({ signal }) => signal);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((signal) => !IDS.includes(signal))).toEqual([]);
    expect(role.expectations.some(({ importance }) => importance === 'required')).toBe(true);
  });

  test('requires nothing of a rung above its own', () => {
    const above = role.expectations.filter(
      ({ signal, importance }) =>
        importance === 'required' &&
        rungNumber(SIGNALS.find(({ id }) => id === signal)?.rung ?? 'R0') > rungNumber(role.rung),
    );
    expect(above).toEqual([]);
  });

  test('reads its sizes from signals that it asks for, each once', () => {
    const read = role.thresholds.flatMap(({ reads }) => reads ?? []);
    const asked = role.expectations.map(({ signal }) => signal);
    expect(read.filter(({ signal }) => !asked.includes(signal))).toEqual([]);
    expect(new Set(read.map(({ signal, type }) => `${signal} ${type}`)).size).toBe(read.length);
  });

  test('names the currency of its money, as the surfaces print it', () => {
    for (const { reads, typical } of role.thresholds)
      if (reads?.type === 'money' && /\d/.test(typical)) {
        expect(reads.currency).toBe('USD');
        expect(typical).toMatch(/^US\$\d/);
      }
  });

  test('is compared with postings that were read', () => {
    expect(POSTINGS[role.postingsLevel]?.postings).toBeGreaterThan(0);
  });
});

test('they stand lowest rung first, and the usual one is among them', () => {
  const rungs = ROLES.map(({ rung }) => rungNumber(rung));
  expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
  expect(findRole(DEFAULT_ROLE)).toBeDefined();
  expect(findRole('harbour-pilot')).toBeUndefined();
});

describe('the next rung from here', () => {
  test.each(RUNGS)('from %s come all roles of the rung above, at the top those of the top', (shown) => {
    const next = RUNGS[rungNumber(shown) + 1] ?? 'R5';
    const expected = ROLES.filter(({ rung }) => rung === next).map(({ id }) => id);
    expect(expected).not.toEqual([]);
    const given = nextRoles(shown, 'it').map(({ id }) => id);
    expect(given.toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['R2', 'engineering', 'director-engineering'],
    ['R2', 'it', 'senior-manager'],
    ['R1', 'engineering', 'engineering-manager'],
    // No role of operations stands there: then one of IT.
    ['R1', 'operations', 'it-manager'],
  ] as const)('from %s in %s: %s first', (shown, family, first) => {
    expect(nextRoles(shown, family)[0]?.id).toBe(first);
  });
});

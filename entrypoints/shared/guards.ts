import type { Resume } from '../../analyzers/model.ts';
import { RUNGS } from '../../analyzers/rungs.ts';
import type { TargetRole } from '../../analyzers/target.ts';

/** Shape checks for what crosses a message or comes out of storage: deep enough that no reader of it can throw. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isArrayOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

function isSpanOf(length: number): (value: unknown) => boolean {
  return (value) =>
    isObject(value) &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    Number(value.start) >= 0 &&
    Number(value.start) <= Number(value.end) &&
    Number(value.end) <= length;
}

/** True for a `Resume` whose spans lie inside its text and whose positions exist: it may come from any page. */
export function isResume(value: unknown): value is Resume {
  if (!isObject(value) || !isText(value.text) || !isText(value.language) || !isObject(value.source))
    return false;
  const isSpan = isSpanOf(value.text.length);
  const positions = Array.isArray(value.positions) ? value.positions.length : 0;
  const isOwner = (index: unknown): boolean =>
    index === null || (Number.isInteger(index) && Number(index) >= 0 && Number(index) < positions);
  return (
    isText(value.source.kind) &&
    isText(value.source.name) &&
    typeof value.source.pages === 'number' &&
    Array.isArray(value.source.pageSizes) &&
    isArrayOf(value.runs, (run) => isObject(run) && isSpan(run.span) && isObject(run.box)) &&
    isArrayOf(
      value.sections,
      (section) =>
        isObject(section) &&
        isText(section.kind) &&
        isText(section.title) &&
        isText(section.state) &&
        isArrayOf(section.statements, (one) => isObject(one) && isSpan(one.span) && isOwner(one.position)),
    ) &&
    isArrayOf(
      value.positions,
      (one) =>
        isObject(one) &&
        isTextOrNull(one.title) &&
        isTextOrNull(one.organization) &&
        isTextOrNull(one.start) &&
        isTextOrNull(one.end) &&
        typeof one.current === 'boolean' &&
        isSpan(one.span),
    ) &&
    isArrayOf(value.certifications, (one) => isObject(one) && isText(one.name) && isSpan(one.span)) &&
    isArrayOf(
      value.recommendations,
      (one) => isObject(one) && isTextOrNull(one.relationship) && isSpan(one.span),
    ) &&
    isArrayOf(value.warnings, isText)
  );
}

const IMPORTANCES: readonly unknown[] = ['required', 'expected', 'plus'];

const isMeasured = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.signal) &&
  isText(value.type) &&
  (value.roles === undefined || isArrayOf(value.roles, isText));

/** True for a `TargetRole`, as a message brings it. */
export function isTargetRole(value: unknown): value is TargetRole {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.title) &&
    RUNGS.some((rung) => rung === value.rung) &&
    isText(value.family) &&
    isText(value.postingsLevel) &&
    isArrayOf(
      value.expectations,
      (one) => isObject(one) && isText(one.signal) && IMPORTANCES.includes(one.importance),
    ) &&
    isArrayOf(
      value.thresholds,
      (one) =>
        isObject(one) &&
        isText(one.measure) &&
        (one.reads === null || isMeasured(one.reads)) &&
        typeof one.floor === 'number' &&
        isText(one.typical),
    )
  );
}

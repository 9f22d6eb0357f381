/** Small checks for data from outside: each gives back a clean copy of what it knows, or `undefined`. Never throws. */
export type Check<T> = (value: unknown) => T | undefined;

/** True for an object with keys: no list, not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const text =
  (longest: number, pattern?: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest && (pattern === undefined || pattern.test(value))
      ? value
      : undefined;

export const number: Check<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const boolean: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const oneOf =
  <T extends string>(...choices: readonly T[]): Check<T> =>
  (value) =>
    choices.find((choice) => choice === value);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : check(value);

export const list =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map(check);
    return items.every((item) => item !== undefined) ? items : undefined;
  };

/** A record by free keys. Keys that an object has from birth ("__proto__") are not taken. */
export const record =
  <T>(key: RegExp, check: Check<T>, most: number): Check<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries(value);
    if (entries.length > most) return undefined;
    const clean: [string, T][] = [];
    for (const [name, item] of entries) {
      const checked = check(item);
      if (name === '__proto__' || !key.test(name) || checked === undefined) return undefined;
      clean.push([name, checked]);
    }
    return Object.fromEntries(clean);
  };

type Checks<T> = { readonly [K in keyof T]: Check<T[K]> };

/** An object with just these fields; others are left out of the copy. */
export const object =
  <T extends object>(fields: Checks<T>): Check<T> =>
  (value) =>
    isRecord(value) ? fieldsOf(value, fields, false) : undefined;

/** The same where every field may be absent. */
export const partial =
  <T extends object>(fields: Checks<T>): Check<Partial<T>> =>
  (value) =>
    isRecord(value) ? fieldsOf<Partial<T>>(value, fields, true) : undefined;

function fieldsOf<T extends object>(
  value: Record<string, unknown>,
  fields: { readonly [K in keyof T]?: Check<unknown> },
  mayBeAbsent: boolean,
): T | undefined {
  const clean: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(fields) as [string, Check<unknown>][]) {
    if (mayBeAbsent && !Object.hasOwn(value, name)) continue;
    const checked = Object.hasOwn(value, name) ? check(value[name]) : undefined;
    if (checked === undefined) return undefined;
    clean[name] = checked;
  }
  return clean as T;
}

/** The first check that takes the value. */
export const either =
  <T>(...checks: readonly Check<T>[]): Check<T> =>
  (value) => {
    for (const check of checks) {
      const checked = check(value);
      if (checked !== undefined) return checked;
    }
    return undefined;
  };

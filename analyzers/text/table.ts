/**
 * A table to look words of a text up in. It knows nothing but its entries: a plain object has more from birth, and
 * finds a function under "constructor".
 */
export function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

/** Signs that turn the reading direction of what follows around: embeddings, overrides and isolates. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value of plain JSON with each of these signs as a blank, so that what is seen is what is written. Nothing else
 * moves: every span still fits its text.
 */
export function withoutTurns<T>(value: T): T {
  const json = JSON.stringify(value);
  const turned = json.replace(TURNS, ' ');
  return turned === json ? value : (JSON.parse(turned) as T);
}

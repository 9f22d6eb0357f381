import type { Span } from '../model.ts';
import type { Reading } from './reading.ts';

/** A way of working that others took up, and how far it went. */

/** "introduced an intake process": what is brought in is done otherwise from then on, if others take it up. */
const BRINGS =
  /^(?:introduce|implement|roll out|standardi[sz]e|establish|create|develop|design|define|launch|build|write|set up)$/;
const PROCESS =
  /^(?:process(?:es)?|practices?|standards?|methods?|methodology|governance|procedures?|workflows?|routines?|frameworks?|playbooks?|templates?|toolkits?)$/;
/** A thing that many use is its reach; a way of working that many use is a change. */
const THING =
  /\b(?:systems?|platforms?|apps?|applications?|tools?|dashboards?|portals?|web-?sites?|software|products?|services?|reports?)\b/i;
const ADOPTED =
  /\b(?:adopted|practi[sc]ed|used|embedded|followed|taken up|in (?:use|place|force)|now works?|now runs?|run|works)\b/i;
/** How far: by how many, or by the whole. */
export const SPREAD =
  /\b(?:by|on|in|into|onto|across|at|to) (?:all|every|each|\d[\d,]*(?: of (?:the |our )?\d[\d,]*)?)\s+(?:of |the |our |its )?(?:[\w-]+ ){0,2}(?:teams?|divisions?|sites?|plants?|depots?|wards?|practices?|schools?|branches|stores?|units?|departments?|staff|machines?|lines?|bakeries|nurseries|offices|clinics?|farms?|regions?|squads?|employees|users|members)\b|\b(?:company|group|trust|firm|bank|enterprise|organi[sz]ation)-?wide\b/i;

/** "practised on 212 of 230 machines", "introduced a routine followed on all wards": from the start to how far it went. */
export function adoptionOf({ text, predicates }: Reading): Span | null {
  const adopted = ADOPTED.exec(text);
  if (adopted === null) return null;
  const spread = SPREAD.exec(text.slice(adopted.index));
  if (spread === null || spread.index >= adopted[0].length + 12) return null;
  if (/^used$/i.test(adopted[0]) && THING.test(text.slice(0, adopted.index))) return null;
  // What is done after it ("; cut the wait to 5 weeks") is another matter.
  const acts = predicates.filter(({ nominal, span }) => !nominal && span.start <= adopted.index);
  const isTold = acts.every(
    ({ standing, lemma, objects }) =>
      standing !== 'own' ||
      /^(?:adopt|practise|practice|use|embed|follow)$/.test(lemma) ||
      (BRINGS.test(lemma) && objects.some(({ noun }) => PROCESS.test(noun))),
  );
  return acts.length < 4 && isTold
    ? { start: 0, end: adopted.index + spread.index + spread[0].length }
    : null;
}

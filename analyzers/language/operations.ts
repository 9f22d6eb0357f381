import type { NounPhrase } from './phrases.ts';
import { isPiece } from './pieces.ts';

/** The continuing whole, by its head. */
const OPERATION =
  /^(?:operations?|services?|desk|helpdesk|shifts?|production|store|stores|restaurants?|branch|branches|plant|plants|clinic|clinics|practice|hotel|centers?|centres?|warehouse|warehouses|nurser(?:y|ies)|wards?|depots?|infrastructure|facilit(?:y|ies)|kitchen|kitchens|office|bar|shop|shops|pharmacy|school|terminal|noc|division|function|running|businesses|business|systems|site|sites|units|campus|farm|cafe|café|salon|property|properties|housing|lifecycle|delivery|logistics|processes|cooking|preparation|ammunition|supply|queue|lines?|hotline|cafeteria|canteen|fleet)$/;
/** Fields of work that have a part of the organisation to themselves. */
const FIELD =
  /^(?:accounting|finance|financial|hr|legal|procurement|purchasing|logistics|payroll|billing|treasury|nursing|catering|cleaning|housekeeping|maintenance|security|dispatch|admissions|claims|collections|administrative|administration|clinical|laboratory|pharmacy|radiology|warehousing|distribution|fulfil?lment|merchandising|facilities|estates|academic|educational|editorial|scheduling|production|manufacturing|front-end|back-end|it|ict|services|support|operations|desktop|network|reception|registry|transport|fleet|benefits)$/;
/** Whose systems are run day by day for the public. */
const UTILITY =
  /^(?:water|wastewater|sewer|sewerage|drainage|irrigation|transit|transport|transportation|rail|power|gas|school|library|park|parks|hospital|court|prison)$/;
/** These run a thing, a machine or a piece of software, not an operation. */
export const THING =
  /^(?:active|windows|linux|unix|email|spam|equipment|machine|machinery|forklift|register|registers|research|military|drilling|joint|special|customer|client|clients|web|sql|cash|system's|test|testing|files|file|laptops?|computer|computers|pos|vehicles?|phone|back-end|media|social|switch|voice|backup|database|databases|peer)$/;

/** "accounting and payroll functions", "all aspects of accounting", "daily cash management". */
export function isField(phrase: NounPhrase, daily: boolean): boolean {
  if (isPiece(phrase)) return false;
  if (/^(?:functions|departments)$/.test(phrase.noun))
    return [...phrase.modifiers, ...phrase.of.flatMap(({ words }) => words)].some((word) => FIELD.test(word));
  if (/^(?:aspects|areas|facets|phases)$/.test(phrase.noun))
    return (
      phrase.modifiers.includes('all') &&
      phrase.of.some(
        (inner) =>
          !isPiece(inner) &&
          (FIELD.test(inner.noun) ||
            (/^(?:functions?|management|leadership|activities|administration|operations?|business)$/.test(
              inner.noun,
            ) &&
              inner.modifiers.some((word) => FIELD.test(word) || word === 'daily'))),
      )
    );
  if (phrase.noun === 'performance')
    return phrase.modifiers.some((word) =>
      /^(?:service|store|plant|branch|site|network|depot|ward|clinic|operational|station)$/.test(word),
    );
  if (/^(?:administration|movement|distribution|flow)$/.test(phrase.noun))
    return phrase.modifiers.some((word) => /^(?:day|end|daily|logistical)$/.test(word));
  return daily && phrase.noun === 'management' && phrase.modifiers.includes('daily');
}

/** A standing operation: "the service desk", "store operations", "all IT infrastructure", "two restaurants". */
export function isOperation(phrase: NounPhrase, daily: boolean): boolean {
  if (phrase.modifiers.some((word) => THING.test(word)) && !daily) return false;
  if (/^lines?$/.test(phrase.noun))
    return phrase.modifiers.some((word) =>
      /^(?:production|assembly|packaging|packing|filling|bottling|inspection|manufacturing|process|processing|canning|extrusion|moulding|molding|press|paint|finishing)$/.test(
        word,
      ),
    );
  if (/^systems?$/.test(phrase.noun) && phrase.modifiers.some((word) => UTILITY.test(word))) return true;
  if (
    /^(?:activities|processes|affairs|functions)$/.test(phrase.noun) &&
    phrase.modifiers.includes('operational')
  )
    return true;
  if (/^(?:aspects|areas|facets|functions|phases|activities)$/.test(phrase.noun))
    return (
      (phrase.modifiers.includes('all') || daily) &&
      phrase.of.some(
        (inner) => OPERATION.test(inner.noun) || inner.tags.has('Operations') || inner.tags.has('Unit'),
      )
    );
  if (
    /^(?:services?|systems|processes|business|businesses|delivery|production|office|division|function|site|preparation|cooking)$/.test(
      phrase.noun,
    )
  ) {
    if (phrase.noun === 'delivery')
      return phrase.modifiers.includes('service') || phrase.of.some(({ noun }) => /services?$/.test(noun));
    if (phrase.noun === 'businesses') return true;
    if (phrase.noun === 'division' || phrase.noun === 'function')
      return phrase.modifiers.some((word) =>
        /^(?:it|services|support|operations|desktop|network)$/.test(word),
      );
    return (
      (phrase.modifiers.some((word) =>
        /^(?:it|ict|shared|managed|field|customer~service|infrastructure|all|emergency|clinical|patient|network|operations|24x7|food|entire|plant|water|whole)$/.test(
          word,
        ),
      ) &&
        !phrase.modifiers.includes('customer')) ||
      (daily && phrase.of.length === 0 && phrase.noun !== 'systems')
    );
  }
  return (
    OPERATION.test(phrase.noun) ||
    (phrase.tags.has('Operations') && phrase.noun !== 'services') ||
    phrase.of.some(
      (inner) =>
        phrase.noun === 'portfolio' &&
        /^(?:units|properties|stores|restaurants|buildings|hotels|sites|clinics|schools|facilities|branches|homes|centres|centers|applications|systems|services|assets)$/.test(
          inner.noun,
        ),
    )
  );
}

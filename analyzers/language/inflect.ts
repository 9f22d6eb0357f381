import { IRREGULAR } from './lexicon/verbs.ts';
import { table } from '../text/table.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** Verbs whose last consonant doubles: "plan" → "planned". Longer words double only when listed. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:ship|admit|commit|permit|submit|transfer|refer|control|compel|equip|format|program|begin|regret|occur|prefer|let|quit|spearhead))$/;
const NOT_DOUBLING =
  /(?:[aeiou]{2}[a-z]|[wxy])$|^(?:open|market|target|budget|benefit|audit|edit|visit|order|offer|foster|master|monitor|develop|deliver|deliver|engineer|administer|spearhead|head|lead|lead|read|draft|coordinate)$/;

function stem(verb: string): string {
  return !NOT_DOUBLING.test(verb) && DOUBLING.test(verb) ? verb + (verb.at(-1) ?? '') : verb;
}

/** "size" and "prize" are spelled with a z everywhere. */
const ALSO_WITH_S = /[a-z]{2,}(?<!s|pr|se)ize$/;

/** All forms of one English verb, those of British spelling ("prioritised") too; a particle ("set up") stays behind the verb. */
export function inflectVerb(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const forms = formsOf(lemma);
  if (!ALSO_WITH_S.test(lemma)) return forms;
  return [...forms, ...forms.map(([form, kind]) => [form.replace(/iz(?=e|ing$)/, 'is'), kind] as const)];
}

function formsOf(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const [verb = '', ...particle] = lemma.split(' ');
  const tail = particle.length === 0 ? '' : ` ${particle.join(' ')}`;
  const irregular = IRREGULAR[verb];
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const regularPast = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem(verb)}ed`;
  const ing = irregular?.ing ?? (/[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`);
  // British usage doubles the l: "counselled", "modelling".
  const british = irregular === undefined && /[^aeiou][ae]l$/.test(verb);
  const past = irregular?.past ?? (british ? [regularPast, `${verb}led`] : [regularPast]);
  return [
    [verb + tail, 'base'],
    [third + tail, 'third'],
    [ing + tail, 'ing'],
    ...(british ? [[`${verb}ling${tail}`, 'ing'] as const] : []),
    ...past.map((form) => [form + tail, 'past'] as const),
  ];
}

const IRREGULAR_PLURAL = table({
  man: 'men', woman: 'women', person: 'people', child: 'children', staff: 'staff', personnel: 'personnel', faculty: 'faculty', crew: 'crews', analysis: 'analyses', criterion: 'criteria', chief: 'chiefs', 'sales force': 'sales force',
}); // prettier-ignore

/** The plural of an English noun; of a compound, of its last word. */
export function pluralOf(noun: string): string {
  const cut = noun.lastIndexOf(' ') + 1;
  const head = noun.slice(0, cut);
  const word = noun.slice(cut);
  const irregular = IRREGULAR_PLURAL[word];
  if (irregular !== undefined) return head + irregular;
  if (/(?:wife|knife|half|shelf|leaf)$/.test(word)) return `${head}${word.replace(/fe?$/, '')}ves`;
  if (/(?:man)$/.test(word)) return `${head}${word.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${head}${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${head}${word.slice(0, -1)}ies`;
  return `${head}${word}s`;
}

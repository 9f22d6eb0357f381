import type { Complement, Predicate } from './clauses/act.ts';
import type { NounPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** The parts that an organisation is made of, and what is merged or redesigned besides them. */

const UNIT =
  /^(?:departments?|divisions?|functions?|orgs?|organi[sz]ations?|units?|directorates?|bureaus?|pmo|office|groups?|branch(?:es)?|cent(?:er|re)s?(?: of excellence)?|desk|practice|academy|faculty|section|subsidiar(?:y|ies))$/;
const PEOPLE_UNIT =
  /^(?:teams?|squads?|staff|employees|people|workforce|headcount|roles?|positions?|layers?|structures?|reporting|org|regions?|crews?|departments?|divisions?|functions?|orgs?|organi[sz]ations?|units?|offices?|branches|services?|pmos?|groups?|rotas?|posts?|jobs?|engineers|department's|operations|depot|company|directorates?|managers)$/;
/** What is merged or restructured here is no organisation. */
const THING =
  /^(?:database|data|system|systems|network|server|servers|software|website|code|applications?|files?|process|processes|documents?|directory|portfolio|debt|loans?|accounting|accounts?|inventory|reports?|platform|api|apis|facebook|curriculum|lessons?|budget|layout|tax|services~|campaign|strategies|technology|technologies|tools?|salesforce|visitors|financial|library|records?|infrastructure|spend|contracts?)$/;

const NOT_FOUNDED =
  /^(?:lesson|creative|teaching|thematic|working|user|focus|test|support|peer|study|client|control)$/;
const OF_ORGANISATION =
  /^(?:team|org|organi[sz]ation|organi[sz]ational|reporting|operating|department|support|management|staffing)$/;
const NO_POST = /^(?:key|leadership|various|multiple|major|integral|user|access|permissions)$/;

/** True for a thing that is merged or restructured without moving anybody. */
export const isThing = (phrase: NounPhrase): boolean => phrase.words.some((word) => THING.test(word));

/** True for people or a unit that can be merged, split or moved. */
export function isOrganisation(phrase: NounPhrase): boolean {
  if (
    phrase.tags.has('Project') ||
    /^shifts?$/.test(phrase.noun) ||
    phrase.modifiers.some((word) => /^(?:web|online)$/.test(word))
  )
    return false;
  if (
    phrase.modifiers.concat(phrase.noun).some((word) => THING.test(word)) &&
    !phrase.tags.has('Team') &&
    !/^(?:departments?|divisions?|offices?|units?|functions?|directorates?|staff)$/.test(phrase.noun)
  )
    return false;
  return (
    PEOPLE_UNIT.test(phrase.noun) ||
    phrase.tags.has('Unit') ||
    phrase.tags.has('Function') ||
    phrase.tags.has('Team') ||
    phrase.tags.has('Staff') ||
    phrase.tags.has('Occupation')
  );
}

/** True for a unit, a force or a team that was not there before; `lemma` is what is done with it. */
export function isFounded(phrase: NounPhrase, lemma: string, nominal: boolean): boolean {
  return (
    isUnit(phrase) ||
    isNewTeam(phrase) ||
    (phrase.tags.has('Force') && !nominal) ||
    isTeamWithTask(phrase, lemma)
  );
}

const isUnit = ({ noun, modifiers }: NounPhrase): boolean =>
  UNIT.test(noun) &&
  !modifiers.some((word) => (THING.test(word) && !/^(?:data|tax|it)$/.test(word)) || NOT_FOUNDED.test(word));

/** "a new internal consulting team", "a whole regional audit team": one that was not there. */
function isNewTeam(phrase: NounPhrase): boolean {
  return (
    /^(?:teams?|squads?)$/.test(phrase.noun) &&
    phrase.modifiers.some((word) => /^(?:new|first|full|dedicated|in-house|internal)$/.test(word)) &&
    phrase.modifiers.length > 2
  );
}

/** "created the fraud prevention team": a team with a task of its own. */
const isTeamWithTask = ({ noun, modifiers }: NounPhrase, lemma: string): boolean =>
  /^teams?$/.test(noun) &&
  /^(?:create|establish|found|set up|stand up)$/.test(lemma) &&
  modifiers.length > 1 &&
  !modifiers.some((word) => /^(?:project|functional|strong|great|effective|winning)$/.test(word));

/** "two layers of management", "the structure". */
export const isLayer = ({ noun, tags }: NounPhrase): boolean =>
  /^layers?$/.test(noun) || (tags.has('Structure') && /^structures?$/.test(noun));

/** "the reporting lines", "a new operating model". */
export const isStructure = (phrase: NounPhrase): boolean =>
  phrase.tags.has('Structure') &&
  /^(?:structure|model|design|lines?)$/.test(phrase.noun) &&
  phrase.words.some((word) => OF_ORGANISATION.test(word));

/** "a deputy post", "roles of team lead": a post that somebody holds, not a part that somebody played. */
export const isPost = ({ noun, modifiers, of }: NounPhrase): boolean =>
  /^(?:roles?|positions?|posts?)$/.test(noun) &&
  (modifiers.length > 1 ||
    of.some(({ tags }) => tags.has('Occupation') || tags.has('Manager')) ||
    (modifiers.length > 0 && !/^(?:the|a)$/.test(modifiers[0] ?? ''))) &&
  !modifiers.some((word) => NO_POST.test(word));

/** "recruited for three sites and closed 60 positions": there a recruiter filled them. */
export const fillsPosts = ({ text }: Reading, { lemma, objects }: Predicate): boolean =>
  lemma === 'close' &&
  objects.some(({ noun }) => /^(?:positions|roles|vacancies|requisitions)$/.test(noun)) &&
  /\b(?:recruit\w*|hir\w+|candidates?|sourcing|talent)\b/i.test(text);

const PRAISE =
  /^(?:productive|profitable|high-performing|performing|cohesive|effective|winning|strong|top|best|efficient|collaborative|motivated|successful)$/;

/** "into three regional teams", not "into a winning team". */
export const makesOtherTeams = ({ prep, phrase }: Complement): boolean =>
  /^(?:to|into)$/.test(prep) &&
  (phrase.tags.has('Team') || phrase.tags.has('Structure')) &&
  !phrase.modifiers.some((word) => PRAISE.test(word));

export const makesSeveral = ({ prep, phrase }: Complement): boolean =>
  prep === 'into' && (phrase.number !== null || phrase.tags.has('Team'));

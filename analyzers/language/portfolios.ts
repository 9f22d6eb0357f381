import type { NounPhrase } from './phrases.ts';

/** A set of projects or products, and the bodies and ways by which one decides across it. */

const PROJECTS =
  /^(?:projects?|programmes?|programs?|initiatives?|investments?|workstreams?|products|lines)$/;
const OFFICE =
  /\b(?:pmo|(?:project|programme|program) management office|programme office|program office|project office|portfolio office|epmo)\b/i;
/** Portfolios of clients, stocks, pictures and houses. */
const OTHER_PORTFOLIO =
  /^(?:investments?|stocks?|funds|policies|loan|client|clients|customer|account|accounts|design|art|online|gifts?|donor|property|real|estate|brands?|brand|digital|graduate|personal|prospects?|units|mortgage|credit|retail|photography|insurance|equity|branches|housing|wealth|sales|mutual|bond|properties|stores|lending|commercial|partners|companies|homes)$/;

const OF_OFFICE =
  /^(?:analyst|coordinator|staff|manager|office~manager|team|methodologies|standards|methodology|reports|tool|tools)$/;
const DECIDES = /^(?:prioriti[sz]ation|portfolio|stage-gate|gate|investment|funding|project)$/;

/** True for a project or product, or several: the parts of a portfolio. */
export const isProjectNoun = (noun: string): boolean => PROJECTS.test(noun);

/** True for words of which one says that it is another kind of portfolio: clients, stocks, houses. */
export const isOtherPortfolio = (words: readonly string[]): boolean =>
  words.some((word) => OTHER_PORTFOLIO.test(word));

/** True where the words name an office for projects. */
export const namesOffice = (words: readonly string[]): boolean => OFFICE.test(words.join(' '));

/** A portfolio of projects or products, or what governs one. */
export function isPortfolio(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (!words.includes('portfolio') && !words.includes('portfolios')) return false;
  if (isOtherPortfolio([...words, ...phrase.of.map(({ noun }) => noun)])) return false;
  return (
    phrase.noun === 'portfolio' ||
    phrase.noun === 'portfolios' ||
    phrase.noun === 'prioritization' ||
    phrase.noun === 'governance' ||
    phrase.of.some(isPortfolio)
  );
}

/** "the stage-gate process", "portfolio reviews": how one decides what goes on; not "project governance process". */
export const isDecisionProcess = ({ noun, modifiers, words }: NounPhrase): boolean =>
  /^(?:process|governance|prioriti[sz]ation|gates?|framework|committee|reviews?)$/.test(noun) &&
  !(noun !== 'governance' && modifiers.includes('project') && !modifiers.includes('gate')) &&
  words.some((word) => DECIDES.test(word));

/** The office itself, not a post, a tool or a report of it. */
export const isOffice = ({ noun, modifiers }: NounPhrase): boolean =>
  namesOffice([...modifiers, noun]) && !OF_OFFICE.test(noun);

/** "the investment committee". */
export const isFundingBody = ({ noun, modifiers }: NounPhrase): boolean =>
  /^(?:committee|board|group|panel)$/.test(noun) &&
  (modifiers.some((word) =>
    /^(?:steering|investment|capital|portfolio|funding|programme|program)$/.test(word),
  ) ||
    /\bprojects? (?:review|approval|intake|selection|prioriti[sz]ation)\b/.test(modifiers.join(' ')));

/** "nine projects", "all programmes". */
export const isSeveralProjects = ({ noun, number, modifiers, of }: NounPhrase): boolean =>
  PROJECTS.test(noun) &&
  (number !== null || modifiers.some((word) => /^(?:all|the)$/.test(word)) || of.length > 0);

/** "two of the nine projects". */
export const isShareOfProjects = ({ number, of }: NounPhrase): boolean =>
  number !== null && of.some(({ noun }) => PROJECTS.test(noun));

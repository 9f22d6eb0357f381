import type { Standing } from '../clauses/act.ts';

/**
 * Words that decide how far the act behind them is the author's, and the joiners they need.
 * "responsible for hiring", "assisted in hiring", "experience in hiring", "seeking to hire".
 */
interface Governor {
  readonly words: RegExp;
  readonly links: RegExp;
  readonly standing: Standing;
}

export const GOVERNORS: readonly Governor[] = [
  { words: /^entrusted$/, links: /^to$/, standing: 'own' },
  { words: /^(?:responsible|responsibility|responsibilities|duty|duties|tasked|charged|entrusted|mandate|remit)$/, links: /^(?:for|with|of|to|in)$/, standing: 'duty' },
  { words: /^(?:accountable|answerable|accountability)$/, links: /^(?:for|of)$/, standing: 'own' },
  { words: /^(?:assist|support|aid|participate|attend|partake|liaise|backup|shadow|observe|accompany|sit|assistance|participation|assistant)$/, links: /^(?:in|with|on|by|for|to|of|during|at)?$/, standing: 'support' },
  { words: /^help$/, links: /^(?:with|in|on)$/, standing: 'support' },
  { words: /^(?:contribute|involve|contributor|instrumental|role|part|input|involvement|contribution|help|integral|pivotal|crucial|key|influence|shape|contributing)$/, links: /^(?:in|to|into|with|on|of|for)?$/, standing: 'partial' },
  { words: /^(?:work|collaborate|partner|cooperate|consult|partnership|conjunction|interface|liaison)$/, links: /^to$/, standing: 'partial' },
  { words: /^(?:experience|experienced|expertise|skill|skills|skilled|ability|abilities|able|capable|capability|capabilities|knowledge|background|proficient|proficiency|adept|expert|talent|talented|history|record|competent|competency|strength|strengths|passion|passionate|known|noted|recognized|familiar|familiarity|exposure|understanding|reputation|effective|accomplished|seasoned|specialize|specializing|specialized|combination|aptitude|flair|knack|comfortable|confident|qualified|excel|thrive|versed|credentials|leader|professional|executive|enjoy|good|great|strong|capacity|successful|desire|years|excellent|proven|dedicated|committed|dedication|commitment|specialist|focus|focused|demonstrated|love|mastery|insight)$/, links: /^(?:in|with|of|at|to|for|on|by|as|about)?$/, standing: 'trait' },
  { words: /^(?:seek|seeking|aim|aspire|wish|want|hope|intend|strive|try|attempt|desire|opportunity|opportunities|goal|goals|objective|objectives|ways|looking|look|eager|pleased|glad|happy|delighted|excited|prepared|ready|keen|order|like|need|plan|expect|willing|interested|poised|position|required|designed|intended|continue~to)$/, links: /^(?:to|for|of|at|in)$/, standing: 'aim' },
  { words: /^(?:train|learn|study|course|courses|certified|certificate|certification|class|classes|workshop|degree|diploma|seminar|coursework|educate|taught|license|licensed|graduate|studied|major|trained|module|lessons|dissertation|thesis)$/, links: /^(?:in|on|for|to|of)$/, standing: 'learned' },
]; // prettier-ignore

/** "Hired to", "asked to": a task given, not an act; "selected to" is an act that others wanted. */
export const TASKED =
  /^(?:hire|ask|recruit|assign|task|charge|bring|bring in|engage|retain|contract|employ|call|request|require|train|expect|dispatch|deploy)$/;
export const CHOSEN =
  /^(?:select|choose|appoint|invite|handpick|pick|promote|elect|nominate|entrust|commission|trust|elevate|advance|name|hand-pick|identify|recogni[sz]e|honor|award|designate|second)$/;

import { exceptWhileCovering } from '../language/cover.ts';
import { withLookAlikes, type LookAlike } from '../language/near.ts';
import {
  hiredFor,
  isTendedToo,
  ledBy,
  listBehind,
  POSTS,
  rolesFilled,
  takenIn,
  teamSize,
} from '../language/people/hires.ts';
import { collect, type Collector } from '../language/found.ts';
import { headCount, isOwnPeople, peopleIn } from '../language/people/counts.ts';
import { isCount, peopleOf } from '../language/people/groups.ts';
import { growthOf } from '../language/people/growth.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';

export const hiring: Signal = {
  id: 'hiring',
  category: 'people',
  title: 'Hiring decisions',
  rung: 'R2',
  implies: [],
  definition: 'You decided whom to hire into your own team, or led the hiring to its decision.',
  question: 'Were you the hiring manager (your decision)? How many people did you hire?',
  steps: [
    'Ask to be the hiring manager for the next role on your project.',
    'Write the role, run the interviews, make the decision, own the first 90 days.',
  ],
  template: 'Hiring manager for [N] roles; filled in [time]; [x]% still in post after a year.',
  doNot: '’Sat on a panel’ is not ’hired’.',
  cue: /^(?:interview|screen|short-?list|select|hir|re-?hir|recruit|appoint|staff|employ|head-?hunt|vacanc|position|role|post|opening|grow|grew|scal|expan|tripl|doubl|increas|ramp|build|built|assembl|candidate|applicant|requisition|talent|panel|search$|scratch|nothing|onboard|hr$|human|bring|brought|take|took|sign|choos|chos|pick|finali|enlarg|put$|quadrupl)/,
  find: (reading) => withLookAlikes(reading, exceptWhileCovering(reading, find(reading)), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:support|assist|help)\w*\b[^.;]{0,24}\b(?:HR|human resources|recruit\w*|hiring|onboarding|interviews?|staffing)\b/i,
    'support',
  ],
  [/\b(?:on|for) hire\b|\bhire (?:cars?|purchase)\b/i, 'hire'],
];

const DECIDES = /^(?:hire|recruit|appoint|staff|employ|re-hire|headhunt)$/;
/** Sees candidates; the decision is not said. */
const MEETS = /^(?:interview|screen|shortlist)$/;
/** Recruiting as a trade: the teams were other people's. */
const RECRUITER =
  /\b(?:clients?|hiring managers?|full[- ]cycle recruit\w*|talent acquisition|staffing agency|requisitions for)\b/i;
const MANAGER = /\b(?:hiring manager|selecting official|appointing officer)\b/i;
const HIRING_TALK =
  /\b(?:candidates?|applicants?|positions?|vacanc\w+|job|hir\w+|recruit\w+|roles?|new staff)\b/i;
/** Words that are said on a subject: an act that they name was somebody else's. */
const ABOUT =
  /\b(?:advis\w+|advice|counsel\w*|guid(?:ed|ance|ing)|consult\w*|sounding board|input|polic(?:y|ies)|workshops?|seminars?|train\w+|law|guidelines?)\b[^.;]{0,40}$/i;
/** What is hired for a while and given back. */
const PLANT =
  /^(?:excavators?|cranes?|diggers?|dumpers?|telehandlers?|loaders?|forklifts?|bulldozers?|scaffolding|skips?|generators?|machinery|plant|equipment|vans?|vehicles?|marquees?|halls?|venues?)$/;
const CAUSES =
  /^(?:sponsorships?|donations?|events?|funds|funding|studies|study|trials?|research|surveys?|causes?|memberships?|reports?|papers?|articles?)$/;
const FINAL_SAY =
  /\b(?:final|last|deciding|sole) (?:say|word|decision|authority|approval|sign-off) (?:on|over|for|about|in) (?:\w+ ){0,3}(?:hires?|hiring|recruit\w*|appointments?|new starters)\b/i;
/** One of several who see candidates. */
const PANEL =
  /\b(?:interview(?:ing)?|selection|hiring|recruitment|search|appointments?) (?:panels?|committees?|boards?)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  const recruiter = RECRUITER.test(reading.text) && !MANAGER.test(reading.text);
  for (const predicate of reading.predicates) judgeAct(reading, predicate, recruiter, found);
  const post = MANAGER.exec(reading.text);
  if (
    post !== null &&
    !/\b(?:with|to|for|by|alongside|under|assist\w*|support\w*|train\w*)\s(?:the\s|our\s)?$/i.test(
      reading.text.slice(0, post.index),
    )
  )
    found.hit(
      'own',
      'activity',
      { start: post.index, end: post.index + post[0].length },
      rolesFilled(reading),
    );
  const say = FINAL_SAY.exec(reading.text);
  if (say !== null) found.hit('own', 'activity', { start: say.index, end: say.index + say[0].length });
  const panel = PANEL.exec(reading.text);
  if (panel !== null)
    found.hit('partial', 'activity', { start: panel.index, end: panel.index + panel[0].length });
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, recruiter: boolean, found: Collector): void {
  const { lemma, standing, objects, complements, subject, nominal, at } = predicate;
  const span = predicate.span;
  if (subject !== null) return;
  // "within a year of hire", "both new hire and seasoned staff": when somebody came, or who is new.
  if (
    nominal &&
    reading.tokens[at]?.norm === 'hire' &&
    (reading.tokens[at - 1]?.norm === 'new' ||
      (/^(?:of|date|per|on|for|time)$/.test(reading.tokens[at - 1]?.norm ?? '') &&
        objects.every(({ tags }) => tags.size === 0)))
  )
    return found.miss(span, 'hire');
  // "deputies who have since been appointed elsewhere": somebody else's decision.
  if (
    DECIDES.test(lemma) &&
    /^(?:who|which|that)$/.test(predicate.link) &&
    /^(?:been|being)$/.test(reading.tokens[at - 1]?.norm ?? '')
  )
    return found.miss(span, 'other');
  // "testers employed by a partner": whose people they are.
  if (DECIDES.test(lemma) && reading.tokens[at + 1]?.norm === 'by' && objects.length === 0)
    return found.miss(span, 'other');
  const groups = peopleIn(reading, predicate);
  const interviews = objects.some(
    ({ noun, modifiers }) =>
      noun === 'interviews' &&
      !modifiers.some((word) =>
        /^(?:client|customer|user|stakeholder|media|press|exit|witness|patient)s?$/.test(word),
      ),
  );
  if (
    interviews &&
    /^(?:conduct|hold|perform|run|lead|coordinate)$/.test(lemma) &&
    HIRING_TALK.test(reading.text)
  )
    return found.hit('partial', 'activity', span);
  if (MEETS.test(lemma)) {
    // "helped HR screen applicants", "interviewed managers for a study"
    if (
      predicate.link === 'help' ||
      complements.some(({ prep, phrase }) => prep === 'for' && CAUSES.test(phrase.noun))
    )
      return found.miss(span, 'support');
    const people = objects.some(({ noun }) => POSTS.test(noun)) || groups.some(isOwnPeople);
    return people ? found.hit('partial', 'activity', span) : undefined;
  }
  // "on pricing and hiring", "advised on hiring engineers": what was talked about.
  const topic = reading.tokens
    .slice(Math.max(0, at - 8), at)
    .findLast(({ tags, norm }) => norm === 'on' || tags.has('Advise'));
  if (DECIDES.test(lemma) && topic?.norm === 'on' && ABOUT.test(reading.text.slice(0, topic.span.start)))
    return found.miss(span, 'other');
  const taken = nominal ? [] : takenIn(predicate);
  if (taken.length > 0)
    return found.hit(
      standing,
      'activity',
      span,
      headCount(
        taken.flatMap((phrase) => peopleOf(reading, phrase) ?? []),
        'hires',
      ),
    );
  // "shortlisted and selected candidates", "finalizing candidates": the choice among those who apply.
  const chosen =
    /^(?:select|choose|pick|finali[sz]e)$/.test(lemma) &&
    objects.some(({ noun }) => /^(?:candidates?|applicants?|hires|recruits)$/.test(noun)) &&
    !recruiter;
  if (chosen) return found.hit(standing, 'activity', span);
  const selects = lemma === 'select' && groups.some(({ kind }) => kind === 'staff' || kind === 'managers');
  const filled =
    (/^(?:fill|make|take|own|approve)$/.test(lemma) || lemma === 'be responsible') &&
    objects.find(
      ({ noun, modifiers, of }) =>
        (lemma === 'fill' &&
          [noun, of[0]?.noun].some((post = '') =>
            /^(?:positions?|roles?|vacanc(?:y|ies)|posts?|openings?)$/.test(post),
          )) ||
        (/^(?:decisions?|authority|hires|say|veto)$/.test(noun) &&
          modifiers.some((word) => /^(?:hiring|recruitment|recruiting|appointment|staffing)$/.test(word))),
    );
  // "made the offers for five posts": the choice is made by then.
  const offered =
    /^(?:make|extend|sign)$/.test(lemma) &&
    objects.some(
      ({ noun, modifiers }) =>
        noun === 'offers' && modifiers.every((word) => /^(?:the|all|job|employment|final)$/.test(word)),
    );
  if (offered && HIRING_TALK.test(reading.text)) {
    const posts = complements.find(({ prep, phrase }) => prep === 'for' && POSTS.test(phrase.noun))?.phrase;
    return found.hit(
      standing,
      'activity',
      span,
      posts?.number != null && isCount(posts.number)
        ? [quantity('people', posts.number, { role: 'hires' })]
        : [],
    );
  }
  if (filled !== undefined && filled !== false)
    return found.hit(
      standing,
      'activity',
      span,
      filled.number !== null && isCount(filled.number)
        ? [quantity('people', filled.number, { role: 'hires' })]
        : [],
    );
  if (DECIDES.test(lemma) || selects) return judgeHire(reading, predicate, recruiter, found);
  const grown = growthOf(reading, predicate);
  if (grown !== null)
    return found.hit(standing, 'activity', spanOf(reading, predicate.at, predicate.end), grown);
  const anew = /\bfrom (?:scratch|zero|nothing|the ground up|a blank sheet)\b|\bground[- ]up\b/i.test(
    reading.text.slice(span.start, span.end + 48),
  );
  // "Built a team of six from scratch": somebody hired them.
  if (
    /^(?:build|assemble|establish|create|form|put together|stand up|set up|develop)$/.test(lemma) &&
    anew &&
    groups.some(({ kind }) => kind === 'team' || kind === 'staff')
  )
    found.hit(standing, 'activity', span, headCount(groups, 'hires'));
}

function judgeHire(reading: Reading, predicate: Predicate, recruiter: boolean, found: Collector): void {
  const { lemma, objects, standing, nominal, complements, at } = predicate;
  const span = predicate.span;
  const named = [...peopleIn(reading, predicate), ...listBehind(reading, predicate)];
  const groups = named.length > 0 ? named : ledBy(reading, predicate);
  // "hired the head of design", "hired a dentist": one post is filled.
  const post = objects.some(
    ({ noun, tags }) =>
      POSTS.test(noun) || tags.has('Executive') || tags.has('Manager') || tags.has('Occupation'),
  );
  if (standing === 'received') return found.miss(span, 'received');
  if (
    lemma === 'hire' &&
    (reading.tokens[at + 1]?.norm === 'out' || objects.some(({ noun }) => PLANT.test(noun)))
  )
    return found.miss(span, 'hire');
  // "recruitment for clients": a trade.
  if (nominal && recruiter && groups.some(({ kind }) => kind === 'outsiders'))
    return found.hit('partial', 'activity', span);
  const served = groups.some(
    ({ kind, phrase }) =>
      /^(?:outsiders|suppliers)$/.test(kind) ||
      // "appointed the contractor": a firm.
      (kind === 'contractors' && !phrase.tags.has('Plural')) ||
      /^students?$/.test(phrase.noun),
  );
  if (
    served &&
    !groups.some((group) => isOwnPeople(group) && !/^students?$/.test(group.phrase.noun)) &&
    !post
  )
    return found.miss(span, 'not-staff');
  // "recruited for sponsorships": what one recruits for is no post.
  const cause = lemma === 'recruit' && objects.length === 0 && !nominal ? complements[0] : undefined;
  if (cause?.prep === 'for' && groups.length === 0 && CAUSES.test(cause.phrase.noun))
    return found.miss(span, 'other-sense');
  const unit = objects.some(
    (phrase) => phrase.tags.has('Unit') || phrase.tags.has('Team') || phrase.tags.has('Project'),
  );
  if (
    objects.length > 0 &&
    groups.length === 0 &&
    !post &&
    !(unit && lemma === 'staff') &&
    !isTendedToo(reading, predicate)
  ) {
    // "hiring, training and firing" take no object; "hired a crane" takes a thing.
    return nominal ||
      objects.every(({ tags }) => tags.has('Nominal') || tags.has('Review')) ||
      /^(?:practices|process|processes|procedures|decisions|needs|efforts|activities)$/.test(
        objects[0]?.noun ?? '',
      )
      ? found.hit(standing, 'activity', span)
      : found.miss(span, lemma === 'hire' ? 'hire' : 'other-sense');
  }
  if (recruiter) return found.hit('partial', 'activity', span);
  const size =
    complements
      .find(({ phrase }) => phrase.noun === 'size')
      ?.phrase.of.flatMap(({ number }) => number ?? []) ?? [];
  const quantities = groups.some(({ counts }) => counts.length > 0)
    ? headCount(groups, 'hires')
    : [...hiredFor(reading, predicate), ...teamSize(reading, size)].slice(0, 1);
  found.hit(standing, 'activity', span, quantities);
}

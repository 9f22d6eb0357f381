/** Words of the outcome and of its groups that the report says and the panel on a profile does not. */
export const OUTCOME_WORDS = {
  'rung.R0.means': 'You answer for your own work.',
  'rung.R1.means': 'You lead people’s work, and deliver.',
  'rung.R2.means': 'People report to you: reviews, leave, pay, hiring.',
  'rung.R3.means': 'Managers report to you, or you run a large unit and its money.',
  'rung.R4.means': 'You shape an organisation over several sites, and advise its top.',
  'rung.R5.means': 'You answer to a board, for strategy and its risks.',
  'outcome.file': '{name}, for {target}',
  'outcome.distance.none':
    'Your evidence stands on the rung of {target}. What is left is what the list below names.',
  'outcome.distance.numbers':
    'Your evidence stands on the rung of {target}. Numbers would make it stronger: {signals}.',
  'outcome.distance.one': '{target} is one rung up. On paper, this is what leads there: {signals}.',
  'outcome.distance.one-plain': '{target} is one rung up.',
  'outcome.distance.more':
    '{target} is {rungs} rungs above what the page shows. People experience is normally built in steps: a small team, then a bigger one, then managers who manage teams. Going straight there is possible, but unusual, and riskier for both sides.',
  'count.2': 'two',
  'count.3': 'three',
  'count.4': 'four',
  'count.5': 'five',
  'outcome.distance.below': 'Your page shows more than {target} asks for. Look at a higher target too.',
  'outcome.distance.delivery':
    'Readers may see someone too useful to move. Show who can replace you, and take line responsibility first.',
  'outcome.first-rung':
    'What comes first is a team that you led. This target takes that for granted; a nearer one shows the way.',
  'outcome.if-done': 'If you have done it, write what is true of this:',
  'outcome.if-not': 'If not yet, begin with this:',
  'outcome.first-step': 'First step',
  'outcome.between': 'A nearer target would be',
  'outcome.answer': 'Answer',
  'section.links': 'Below the findings',
  'section.plan': 'Your plan',
  'section.progress': 'Progress',
  'section.positions': 'Positions',
  'section.target': 'Target',
  'section.postings': 'Postings',
  'section.take-away': 'Print or save',
  'section.kept': 'What is kept',
  'group.required.missing.note':
    'What a {target} post asks for first. Lower rungs come first, because the higher ones are built on them.',
  'group.required.weak.note':
    'The words are there; an act or a result is not. Rewriting alone may close these.',
  'group.expected.missing.note': 'Most such posts expect these; few turn on them.',
  'group.expected.weak.note': 'The words are there; an act or a result is not.',
  'group.plus.missing.note': 'Welcome where shown. Nothing to worry about where not.',
  'group.unseen.note': 'The part of the page where proof would stand was not loaded or could not be read.',
  'group.error.note': 'A rule of ours failed on this text. The other findings are not touched by it.',
  'group.met.note': 'Proof on your page. Nothing to do.',
  'group.waived.note': 'You said that these do not apply to you.',
  'group.also': 'Also shown',
  'group.also.note': 'Your page shows these too; a {target} post takes them for granted or does not ask.',
  'panel.no-typing': 'To answer in words, open the report: a page can hear what is typed into it.',
  'warn.language.lead':
    'No finding is shown as missing, because a signal that is there in {language} would be called “not shown”, and that would be wrong.',
  'warn.language.do': 'Choose an English version, if you have one.',
  'warn.not-a-resume':
    'This may not be a resume: few of its usual parts were found. Read the findings with that in mind.',
  'warn.not-supported': 'Parts of this file are of a kind that is not read.',
  'warn.partly':
    'Only a part of the page was loaded. What was not loaded is not judged: open all of it and read it again, or read a PDF of it.',
  'warn.few-words': 'Little text was found. If the resume has more, parts of it may be pictures.',
} as const;

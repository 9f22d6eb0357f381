/** Words of the report: the opening, the ladder, the career picture, the document, print. */
export const REPORT_WORDS = {
  'career.title': 'Where the evidence stands',
  'career.lead':
    'Each position stands on the rung that its words show. Titles are not counted; people and money are.',
  'career.label': 'Your positions over time, each on the rung that its words show',
  'career.now': 'now',
  'career.left': 'Not drawn, for want of room: {count} of the oldest positions.',
  'career.no-date': 'without dates',
  'career.no-scope': 'no people or money stated',
  'career.position': '{title}, {organization}, {dates}: {rung}. {scope}',
  'career.untitled': 'Position without a title',
  'career.unnamed': 'employer not read',
  'career.dates': '{start} to {end}',
  'career.key.own': 'no people stated',
  'career.key.led': 'led, in projects',
  'career.key.line': 'in your own line',
  'career.not-judged': 'Nothing was judged, so no rung is shown.',
  'career.none': 'No positions were read, so there is no picture to draw.',
  'career.scope.people': '{number} people',
  'career.scope.project-people': '{number} led',
  'career.scope.line-people': '{number} direct reports',
  'career.scope.managers': '{number} managers',
  'career.scope.unit': 'unit of {number}',
  'career.scope.project-money': '{amount} project budget',
  'career.scope.operating-money': '{amount} a year',
  'career.scope.money': '{amount}',

  'document.resume': 'Your resume',
  'document.profile': 'Your profile',
  'document.page': 'Page {page} of {pages}',
  'document.proof': 'proof',
  'document.near': 'comes near',
  'document.as-pages': 'As pages',
  'document.as-text': 'As text',
  'document.redrawn': 'Drawn from the text that was kept. Choose the file again to see its own pages.',
  'document.mark.proof': 'Finding {number}, {title}: proof',
  'document.mark.near': 'Finding {number}, {title}: comes near',
  'document.page-failed': 'This page could not be drawn. Its text is under “As text”.',

  'keys.label': 'Keys',
  'keys.move': 'next, previous',
  'keys.answer': 'answer',
  'keys.document': 'document',

  'top.another': 'Read another',

  'limits.title': 'What this can’t tell you',
  'limits.judgement':
    'What each role asks for is our judgement from published frameworks, not tested against hiring decisions. “Not shown” means not on this page.',
  'limits.reasons':
    'Some reasons for not being promoted are on no resume: no vacancy, no sponsor, no budget, discrimination, or being too useful to move.',
  'limits.postings':
    'Shares come from 1,316 postings in English; they show what is mentioned, not what is decided on.',

  'print.made': 'Made by Next Rung on {date}. {name}, for {target}.',
  'print.plan': 'Plan',
  'print.none': 'None.',
} as const;

import { hiring } from '../../../analyzers/signals/hiring.ts';
import { testSignal } from './signal-cases.ts';

testSignal(hiring, {
  shows: [
    ['Filled five of eight vacancies by spring.', 'quantified', 'Filled five of eight'],
    ['Built the planning team from nothing to 11.', 'quantified', 'Built the planning team'],
    ['Recruited and inducted the night porters.', 'demonstrated', 'Recruited'],
    ['Appointed two deputy matrons in my first year.', 'quantified', 'two deputy matrons'],
    ['Grew the support team from 4 to 11.', 'quantified', 'from 4 to 11'],
    ['Hired, trained and rostered baristi for three kiosks.', 'demonstrated', 'Hired'],
    ['Drove recruitment for 40 seasonal pickers.', 'quantified', 'recruitment'],
    ['Extended offers to candidates for the new depot.', 'demonstrated', 'Extended offers'],
  ],
  silent: [
    ['Appointed two advertising agencies.', 'other-sense'],
    ['Hired out boats and bicycles to guests.', 'hire'],
    ['Helped HR interview waiters for the summer.', 'support'],
    ['Interviewed eleven midwives for a journal article.', 'support'],
    ['Hired a mobile generator for the open-air season.', 'hire'],
    ['Was hired to rescue the failing depot.', 'received'],
    ['Recruited 140 participants for the sleep study.', 'not-staff'],
  ],
});

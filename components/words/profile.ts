/** Words of the popup and of the panel on a profile, beside those that they share with the report. */
export const PROFILE_WORDS = {
  'popup.ways': 'Read something',
  'popup.profile-none': 'Works on a LinkedIn profile',
  'popup.posting-none': 'Works on a page with a posting',
  'popup.failed': 'This page could not be read. Load it again and try once more.',
  'popup.silent': 'What was read last could not be shown. Open the report to see it.',
  'popup.every': 'Show on every profile I open',
  'popup.every-note': 'Asks for access to linkedin.com. Can be switched off here.',
  'popup.delete-sure': 'Delete all readings, answers, plans and targets?',
  'popup.delete-yes': 'Delete all of it',
  'popup.deleted': 'Everything was deleted.',
  'popup.judging': 'Looking at what was read last.',
} as const;

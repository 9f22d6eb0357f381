/** Words before there is a report: first run, reading, failures; and what is common to all surfaces. */
export const START_WORDS = {
  'app.nothing-leaves': 'Nothing leaves this machine.',
  'app.cancel': 'Cancel',
  'app.save': 'Save',

  'start.title': 'Which role do you want next?',
  'start.lead':
    'Next Rung compares your resume with what that role asks for. It shows what is not on the page yet, with your own words as proof, and what to do about each.',
  'start.target-note': 'Not sure? Take the one you last applied for.',
  'start.resume': 'Resume',
  'start.drop': 'Drop a resume here',
  'start.drop-now': 'Let go to read it',
  'start.kinds': 'PDF, DOCX, text, Markdown, JSON Resume, a LinkedIn export or a saved profile page',
  'start.choose': 'Choose a file',
  'start.choose-other': 'Choose another file',
  'start.paste': 'Paste text',
  'start.paste-label': 'The text of your resume',
  'start.paste-note': 'Plain text is enough. Keep the dates and the line breaks.',
  'start.paste-read': 'Read this text',
  'start.sample': 'Try the sample resume',
  'start.sample-note': 'An invented person, to see what you get.',
  'start.does-1': 'It reads your resume here, on this machine. No account, no network.',
  'start.does-2': 'It judges the page, never you. There is no score.',
  'start.does-3': 'It shows the words behind everything it says, and you can overrule it.',
  'start.promises': 'What it does and does not do',
  'start.last': 'Last read',
  'start.open-last': 'Open the report',

  'read.title': 'Reading {name}',
  'read.opening': 'Open the file',
  'read.text': 'Find the text',
  'read.pages': 'page {page} of {pages}',
  'read.judging': 'Compare with {target}',
  'read.done': 'done',
  'read.now': 'now',
  'read.usually': 'Usually under two seconds. Cancelling keeps nothing.',
  'read.ready': 'The report is ready.',

  'fail.code': 'Code: {code}',
  'fail.not-supported.title': 'This kind of file is not read here.',
  'fail.not-supported.lead':
    'Next Rung reads PDF, DOCX, text, Markdown, JSON Resume, LinkedIn exports and saved profile pages.',
  'fail.encrypted.title': 'This file is locked with a password.',
  'fail.encrypted.lead': 'It can’t be read without the password, and we don’t ask for passwords.',
  'fail.no-text-layer.title': 'This file is a picture of a page. There is no text in it to read.',
  'fail.no-text-layer.lead':
    'It was probably scanned or saved as an image. Nothing is wrong with your resume.',
  'fail.too-large.title': 'This file is too large to read here.',
  'fail.too-large.lead':
    'The limits are 25 MB, 300 pages or 500,000 characters, 50 MB unzipped and 30 seconds of reading.',
  'fail.corrupt.title': 'This file is damaged.',
  'fail.corrupt.lead':
    'It begins like a file we know, but its inside can’t be followed. A download may have broken off.',
  'fail.empty.title': 'There is nothing in this file.',
  'fail.empty.lead': 'It holds no text at all.',
  'fail.not-a-resume.title': 'This does not look like a resume.',
  'fail.not-a-resume.lead':
    'No jobs, dates or sections of a resume were found in it, so nothing can be said about it.',
  'fail.judge.title': 'The report could not be made.',
  'fail.judge.lead':
    'Your file was read; the part that looks for signals did not answer. That is a fault of ours.',
  'fail.judge.retry': 'Try again',
  'fail.way.save': 'Save it again from where you wrote it',
  'fail.way.save-note': 'In Word, Pages or Google Docs: save or export as PDF, or use the DOCX itself.',
  'fail.way.unlock': 'Save a copy without a password',
  'fail.way.unlock-note': 'Open it in your PDF viewer, then print or export it to a new PDF.',
  'fail.way.smaller': 'Save a smaller copy',
  'fail.way.smaller-note': 'Leave out portfolios and pictures: the pages of the resume itself are enough.',
  'fail.way.other': 'Use a PDF or DOCX',
  'fail.way.other-note': 'Of the resume itself: these two work best.',
  'fail.way.retry': 'Let it try once more',
  'fail.way.retry-note': 'What was read is still here.',
  'fail.way.paste': 'Paste the text',
  'fail.way.paste-note': 'Select all in the program that shows it, copy, and paste it here.',

  'notice.storage-full':
    'The browser’s storage is full, so this was not kept. Delete old resumes in “What is kept”, or save the report as a file.',
  'notice.not-kept':
    'The browser did not keep this. It is in use until you close the page; save the report as a file.',
  'notice.newer':
    'What is kept here was written by a newer version of Next Rung, or can’t be read now. It stays as it is, and nothing is kept beside it. Update Next Rung, then load this page again; until then, save the report as a file.',
  'notice.damaged':
    'Some of what was kept could not be read. Nothing was thrown away: it was put aside, and you can save it under “What is kept”.',
  'notice.reading-lost':
    'This resume could not be read from storage. Choose its file again: what you said about it is still there.',
  'notice.not-deleted':
    'The browser did not delete it. Try again; removing the extension deletes everything too.',
  'notice.private': 'This is a private window: nothing is kept when you close it.',
} as const;

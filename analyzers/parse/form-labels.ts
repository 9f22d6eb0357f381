import { remember } from '../text/memo.ts';

/** What a label of a form names; what is neither of these is dropped. */
export type LabelKind = 'title' | 'organization' | 'location' | 'drop';

const TITLE =
  'role|designation|position(?: held)?|(?:job|position) title|title|post(?: held)?|rank|occupation or position held|occupation|job role';
const ORGANIZATION =
  'client(?: name)?|(?:current |present )?(?:company|employer|organi[sz]ation)(?: name)?|firm|institution|agency|name of (?:the )?(?:company|organi[sz]ation|employer|client)|name and address of (?:the )?employer|employer and location';

/** "Role: …", "Client: …": labels before their value, on one line. */
export const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  ['title', new RegExp(String.raw`^(?:${TITLE})\s*[:–-]\s*`, 'i')],
  ['organization', new RegExp(String.raw`^(?:${ORGANIZATION})\s*[:–-]\s*(?=\S)`, 'i')],
  ['title', /^occupation or position held\s+/i],
  ['organization', /^name and address of (?:the )?employer\s+/i],
  [
    'drop',
    /^(?:earlier|previous|prior|other|additional)\s+(?:roles?|positions?|experience|career|employment)\s*[:–-]\s*/i,
  ],
  ['location', /^(?:location|place|city|work location)\s*[:–-]\s*/i],
  [
    'drop',
    /^(?:dates?|duration|period|tenure|from|time period|dates? employed|employment dates?|date of employment)\s*(?:[:–-]\s*|$)/i,
  ],
];

/** Labels in a cell of their own, with the value in the next one. */
export const CELL_LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  ['title', new RegExp(`^(?:${TITLE})$`, 'i')],
  ['organization', new RegExp(`^(?:${ORGANIZATION})$`, 'i')],
  ['location', /^(?:location|place|city|work location|address)$/i],
  ['drop', /^(?:dates?|duration|period|tenure|dates? employed|employment (?:dates?|period))$/i],
];

const FORM_WORDS =
  'salary|(?:average )?hours(?: worked)?(?: per |/| a )week|pay plan|series|grade|supervisor|principal investigator|(?:faculty |research )?(?:advis[eo]r|mentor)|okay to contact|reports? to|reporting to|type of (?:business|industry)(?: or sector)?|business or sector|sector|industry|team size|no\\.? of (?:staff|reports)|notice period|reason for leaving';
const FORM_LINE = new RegExp(`^(?:${FORM_WORDS})\\b`, 'i');

/** Labels of forms that name parts of an entry, those of lists of duties and of schooling included. */
const OTHER_LABEL = new RegExp(
  `^(?:${FORM_WORDS}|(?:main |key )?(?:activities|duties|responsibilities)(?: and (?:activities|duties|responsibilities))?|title of qualification awarded|name and type of organi[sz]ation.*|principal subjects.*)$`,
  'i',
);

/** What the forms of the United States print behind a title. */
export const FEDERAL_REMARK = '(This is a federal job)';

/** True for "Hours per week: 40", "Reason for leaving: …": it tells about a job, and neither what it was nor where. */
export const isFormLine = (text: string): boolean => FORM_LINE.test(text) && /[:\t]/.test(text);

/** True for a line that says of itself which employer or which post it names. */
export const isLabelled = (text: string): boolean => {
  if (LABELS.some(([kind, label]) => isName(kind) && label.test(text))) return true;
  const cut = text.indexOf('\t');
  return cut > 0 && CELL_LABELS.some(([kind, label]) => isName(kind) && label.test(text.slice(0, cut)));
};

const isName = (kind: LabelKind): boolean => kind === 'title' || kind === 'organization';

/** True for the words of a label alone, with or without a colon. Written small they go on from the line above. */
export const isFormLabel = remember((text) => {
  if (text.length > LONGEST_LABEL || /^\p{Ll}/u.test(text)) return false;
  const bare = text.replace(/\s*:\s*$/, '');
  return OTHER_LABEL.test(bare) || CELL_LABELS.some(([, label]) => label.test(bare));
});

const LONGEST_LABEL = 60;

/** What a column of a table of jobs holds. */
export type ColumnName = 'dates' | 'title' | 'organization' | 'location' | 'other';

const DATES_COLUMN =
  /^(?:period|dates?|duration|years?|from|to|till|tenure|time ?period|dates? (?:of employment|employed)|employment dates?|from ?[-–—/&]? ?to|(?:from|start)(?: date)?|end date|year\(s\)|month ?\/ ?year)$/i;
const OTHER_COLUMN =
  /^(?:.*\b(?:duties|responsibilit(?:y|ies)|achievements?|description|activities|work done|nature of (?:job|work|duties)|remarks)|s\.? ?no\.?|sr\.? ?no\.?|sl\.? ?no\.?|no\.?|#|key (?:areas|tasks)|reason for leaving|salary|ctc)$/i;

/** True for the first cell of a column of dates. */
export const namesDates = (text: string): boolean => DATES_COLUMN.test(text.replace(/[\s:]+$/, ''));

/** What the first cell of a column says that stands below it, or null for other words. */
export function columnName(text: string): ColumnName | null {
  const bare = text.replace(/[\s:]+$/, '');
  if (DATES_COLUMN.test(bare)) return 'dates';
  const label = CELL_LABELS.find(([, pattern]) => pattern.test(bare.split(/\s*[/&]\s*|\sand\s/i)[0] ?? ''));
  if (label !== undefined && label[0] !== 'drop') return label[0];
  return OTHER_COLUMN.test(bare) ? 'other' : null;
}

/** True for the first row of a table of jobs. */
export const isTableHead = (text: string): boolean =>
  text.includes('\t') && text.length < 120 && text.split('\t').every((cell) => columnName(cell) !== null);

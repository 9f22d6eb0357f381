import type { ReadResult } from '../model.ts';
import {
  buildResume,
  printDates,
  readDate,
  readDates,
  type RecordEntry,
  type RecordSection,
} from './records.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON Resume (version 1, or 0 with its older names). Other JSON is `not-supported`. */
export function readJsonResume(text: string, name: string): ReadResult {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return { status: 'error', code: 'corrupt' };
  }
  if (!isObject(root) || !(isObject(root.basics) || Array.isArray(root.work)))
    return { status: 'error', code: 'not-supported' };
  const sections = sectionsOf(root);
  if (sections.every(({ entries }) => entries.length === 0)) return { status: 'error', code: 'empty' };
  return {
    status: 'ok',
    resume: buildResume(sections, { kind: 'json-resume', name, pages: 0, pageSizes: [] }),
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field as text; null where it is missing, empty or no text. The first of several names that is there counts. */
function field(from: unknown, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = isObject(from) && Object.hasOwn(from, name) ? from[name] : null;
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
  }
  return null;
}

const objects = (from: Json, ...names: readonly string[]): Json[] =>
  names.flatMap((name) => {
    const value = Object.hasOwn(from, name) ? from[name] : null;
    return Array.isArray(value) ? value.filter(isObject) : [];
  });

function texts(from: Json, name: string): string[] {
  const value = Object.hasOwn(from, name) ? from[name] : null;
  return Array.isArray(value)
    ? value.flatMap((one: unknown) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []))
    : [];
}

function sectionsOf(root: Json): RecordSection[] {
  const basics = isObject(root.basics) ? root.basics : {};
  const section = (
    kind: RecordSection['kind'],
    title: string,
    entries: readonly RecordEntry[],
  ): RecordSection => ({ kind, title, isSeen: true, entries });
  const summary = field(basics, 'summary');
  return [
    section('contact', '', contactOf(basics)),
    section('summary', 'Summary', summary === null ? [] : [{ heading: [], prose: [summary] }]),
    section('experience', 'Work', objects(root, 'work').map(workOf)),
    section('projects', 'Projects', objects(root, 'projects').map(activityOf)),
    section('volunteering', 'Volunteer', objects(root, 'volunteer').map(activityOf)),
    section('education', 'Education', objects(root, 'education').map(educationOf)),
    section(
      'certifications',
      'Certificates',
      objects(root, 'certificates', 'certifications').flatMap(certificateOf),
    ),
    section('awards', 'Awards', objects(root, 'awards').map(describedOf)),
    section('publications', 'Publications', objects(root, 'publications').map(describedOf)),
    section('skills', 'Skills', objects(root, 'skills').map(listOf)),
    section('languages', 'Languages', objects(root, 'languages').map(listOf)),
    section('interests', 'Interests', objects(root, 'interests').map(listOf)),
    section('recommendations', 'References', objects(root, 'references').map(referenceOf)),
  ].filter(({ kind, entries }) => entries.length > 0 || kind === 'experience');
}

function contactOf(basics: Json): RecordEntry[] {
  const place = isObject(basics.location) ? basics.location : {};
  const heading = [
    field(basics, 'name'),
    field(basics, 'label'),
    joined(' | ', field(basics, 'email'), field(basics, 'phone'), field(basics, 'url', 'website')),
    joined(', ', field(place, 'city'), field(place, 'region'), field(place, 'countryCode')),
  ];
  return heading.some((line) => line !== null) ? [{ heading }] : [];
}

function joined(between: string, ...parts: readonly (string | null)[]): string | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(between);
}

function workOf(work: Json): RecordEntry {
  const title = field(work, 'position', 'title');
  const organization = field(work, 'name', 'company');
  const location = field(work, 'location');
  const [start, end] = [field(work, 'startDate'), field(work, 'endDate')];
  return {
    heading: [title, organization, location, printDates(start, end)],
    prose: [field(work, 'summary')],
    items: texts(work, 'highlights'),
    position: { title, organization, location, employmentType: null, ...readDates(start, end) },
  };
}

/** A project or a voluntary role. */
function activityOf(activity: Json): RecordEntry {
  const dates = printDates(field(activity, 'startDate'), field(activity, 'endDate'));
  return {
    heading: [
      joined(', ', field(activity, 'position', 'name'), field(activity, 'organization', 'entity'), dates),
    ],
    prose: [field(activity, 'summary', 'description')],
    items: texts(activity, 'highlights'),
  };
}

function educationOf(study: Json): RecordEntry {
  const school = field(study, 'institution');
  const degree = joined(', ', field(study, 'studyType'), field(study, 'area'));
  const year = readDate(field(study, 'endDate')) ?? readDate(field(study, 'startDate'));
  return { heading: [joined(', ', degree, school, year)] };
}

function certificateOf(certificate: Json): RecordEntry[] {
  const name = field(certificate, 'name');
  if (name === null) return [];
  const issuer = field(certificate, 'issuer');
  const heading = [joined(', ', name, issuer, readDate(field(certificate, 'date')))];
  return [{ heading, certification: { name, issuer } }];
}

/** An award or a publication. */
function describedOf(work: Json): RecordEntry {
  const by = field(work, 'awarder', 'publisher');
  const date = readDate(field(work, 'date', 'releaseDate'));
  return { heading: [joined(', ', field(work, 'title', 'name'), by, date)], prose: [field(work, 'summary')] };
}

/** A name with key words: skills, languages, interests. */
function listOf(list: Json): RecordEntry {
  const words = texts(list, 'keywords').join(', ');
  const name = joined(' – ', field(list, 'name', 'language'), field(list, 'level', 'fluency'));
  const item = joined(': ', name, words === '' ? null : words);
  return { heading: [], items: item === null ? [] : [item] };
}

function referenceOf(reference: Json): RecordEntry {
  const author = field(reference, 'name');
  return {
    heading: [author],
    prose: [field(reference, 'reference')],
    recommendation: { author, relationship: null, direction: 'unknown' },
  };
}

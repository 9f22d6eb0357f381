import { expect, test } from 'vitest';
import { guessHeading, knownHeading, respellHeading } from '../../../analyzers/parse/heading-words.ts';
import type { SectionKind } from '../../../analyzers/model.ts';

test.each<[heading: string, kind: SectionKind | null]>([
  ['Professional Summary', 'summary'],
  ['ABOUT ME:', 'summary'],
  ['Employment History', 'experience'],
  ['— Work & Leadership Experience —', 'experience'],
  ['Education and Training', 'education'],
  ['Core Competencies', 'skills'],
  ['Licences & Certifications', 'certifications'],
  ['Volunteer Work', 'volunteering'],
  ['Giving Back', 'volunteering'],
  ['Selected Engagements', 'projects'],
  ['Publications', 'publications'],
  ['Awards', 'awards'],
  ['Languages', 'languages'],
  ['Hobbies', 'interests'],
  ['Berufserfahrung', 'experience'],
  ['Experiencia laboral', 'experience'],
  ['Head of Experience', null],
  ['Marlow Tramways', null],
  ['constructor', null],
  ['…', null],
  ['', null],
])('%j is known as %s', (heading, kind) => {
  expect(knownHeading(heading)).toBe(kind);
});

test.each([
  ['P R O F I L E', 'PROFILE'],
  ['W O R K   E X P E R I E N C E', 'WORK EXPERIENCE'],
  ['WORKEXPERIENCE', 'WORK EXPERIENCE'],
  ['E d u c a t i o n', 'Education'],
  ['M A R L O W', null],
  ['', null],
])('%j is written out as %j', (heading, words) => {
  expect(respellHeading(heading)).toBe(words);
});

test.each<[heading: string, kind: SectionKind | null]>([
  ['Tramway Experience', 'experience'],
  ['Tramway Career', 'experience'],
  ['Leadership History', 'experience'],
  ['A Career Break', null],
  ['Career Awards in Transport', 'awards'],
  ['Volunteer Experience in Parks', 'volunteering'],
  ['Courses for Signallers', 'certifications'],
  ['Selected Bridge Projects', 'projects'],
  ['Marlow Tramways', null],
])('%j, in no list, is taken for %s', (heading, kind) => {
  expect(knownHeading(heading)).toBeNull();
  expect(guessHeading(heading)).toBe(kind);
});

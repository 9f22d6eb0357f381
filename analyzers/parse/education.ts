import { titleStrength } from './titles.ts';

const DEGREE =
  /\b(?:bachelor(?:’s|'s|s)?|master(?:’s|'s|s)?|doctor(?:ate|al)?|associate(?:’s|'s|s)? (?:of|degree|in)|diploma|degree|mba|emba|ph\.?\s?d|m\.?phil|ll\.?[bm]|md|jd|b\.?\s?(?:a|s|sc|eng|e|tech|com|ed|arch|ba|fa|n)|m\.?\s?(?:a|s|sc|eng|e|tech|com|ed|res|fa|pa|ph)|a\.?a\.?s?|hnd|hnc|gcses?|a[- ]levels?|ged|certificate|licence|license|minor|major)\b\.?/i;
const SCHOOL =
  /\b(?:universit\w*|college|school|institute?\w*|academy|polytechnic|hochschule|école|ecole|faculty|conservatory|lyc[ée]e|gymnasium|seminary|campus)\b/i;

/** True for a degree, or a course, at a school: what a job is not. */
export const isSchooling = (title: string, organization: string): boolean =>
  DEGREE.test(title) && SCHOOL.test(organization) && titleStrength(title) < 3;

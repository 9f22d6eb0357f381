import type { Quantity } from '../model.ts';
import type { NounPhrase } from './phrases.ts';
import { quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Fields that rules, regulators and auditors watch over. */
export const REGULATED =
  /^(?:risks?|compliance|security|safety|audits?|governance|regulatory|privacy|safeguarding|continuity|recovery|protection|hse|ehs|osha|hipaa|pci|gdpr|sox|iso|accreditation|licensing|ethics|inspections?|incident|cybersecurity|cyber|infosec|policy|policies|aml|kyc|bsa|ofac|gmp|cgmp|haccp|fda|glp|gcp|esg|coshh|whs|ofsted|cqc|joint-commission|laundering|anti-bribery|fcpa|fraud|sanctions)$/;
const CERTIFIED = /\b(?:certified|passed|achieved|attained|renewed|obtained|no (?:\w+ )?findings)\b/i;

/** "inspections", "accreditation surveys", "a CQC assessment": what an outsider finds out about the unit. */
export function isExamination({ noun, modifiers }: NounPhrase): boolean {
  return (
    /^(?:inspections?|audits?)$/.test(noun) ||
    (/^(?:surveys?|assessments?|reviews?|examinations?|visits?)$/.test(noun) &&
      modifiers.some(
        (word) =>
          REGULATED.test(word) ||
          /^(?:accreditation|commission|regulator|regulatory|state|federal|licensing|licensure|iso|jcaho|cms|external|certification|surveillance)$/.test(
            word,
          ),
      ))
  );
}

/** Audits passed and hours without injury, where the line says how many. */
export function auditsOf(reading: Reading): readonly Quantity[] {
  const hours = reading.numbers.find((number) =>
    /^\s*(?:million\s)?(?:man-?|work-?)?hours\b/i.test(reading.text.slice(number.span.end)),
  );
  if (hours !== undefined) return [quantity('hours', hours)];
  if (!CERTIFIED.test(reading.text)) return [];
  return reading.numbers
    .filter((number) =>
      /^\s*(?:(?!hours?\b|days?\b|years?\b|months?\b)(?:[a-z-]+|\d+)\s){0,4}(?:audits?|inspections?|surveys?|findings|times|observations)\b/i.test(
        reading.text.slice(number.span.end),
      ),
    )
    .map((number) => quantity('count', number));
}

import { wordsIn } from './organization-words.ts';

/** Names of parts of an organization and of lines of work: they go with a title or a name, never alone. */
const FUNCTION_WORDS = new Set(
  (
    'operations operation production plant it engineering sales marketing finance financial accounting hr human resources resource people projects project programs programmes program programme delivery product products quality assurance qa supply chain logistics ' +
    'platform platforms medicine acute surgical clinical nursing care analytics cloud network networks software hardware web mobile media brand growth partnerships accounts account bids housing planning policy safety health environment quality mechanical electrical civil pediatrics oncology emergency intensive theatre outpatients admissions enrollment student affairs events ' +
    'procurement purchasing support customer client service services success infrastructure data security strategy strategic digital technology technologies information systems applications application business development commercial legal compliance risk audit ' +
    'research r&d innovation design construction maintenance facilities administration communications training learning education planning pmo transformation change management portfolio field regional global national international emea apac americas europe north america ' +
    'distribution fulfillment fulfilment inbound outbound inventory merchandising transportation fleet controls treasury claims underwriting lending payments tax ' +
    'benefits compensation talent acquisition recruiting recruitment inclusion diversity culture employee workplace community content creative editorial pr social insights crm ecommerce e-commerce demand ' +
    'sourcing category pricing lifecycle acquisition retention reporting testing release reliability site integration implementation deployment experience ux ui machine intelligence bi ai ' +
    'patient radiology perioperative ambulatory inpatient outpatient maternity neonatal icu telemetry rehabilitation behavioral mental curriculum instruction athletics advancement alumni giving grants policy assessment ' +
    'corporate enterprise internal external public affairs relations retail wholesale department dept division team unit office night shift days nights and & of the for'
  ).split(' '),
);

/** True for a text of such words alone. */
export const isFunction = (text: string): boolean => {
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => FUNCTION_WORDS.has(word));
};

/** True for one such word. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

const CONNECTIVES = new Set('and & of the for'.split(' '));

/** True for a text with such a word in it: "Inbound Freight". */
export const namesFunction = (text: string): boolean =>
  wordsIn(text).some((word) => FUNCTION_WORDS.has(word) && !CONNECTIVES.has(word));

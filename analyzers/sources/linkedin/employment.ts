/** How a job is held, as LinkedIn writes it in the languages known. */
// prettier-ignore
const TYPES = new Set(
  ('full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|permanent full-time|permanent part-time|temporary|casual|casual / on-call|contract full-time|contract part-time|trainee|fixed-term|' +
   'vollzeit|teilzeit|selbstständig|selbständig|freiberuflich|befristet|praktikum|ausbildung|lehre|saisonbeschäftigung|saisonal|werkstudent|festanstellung|' +
   'temps plein|temps partiel|indépendant|profession libérale|cdi|cdd|contrat|stage|apprentissage|alternance|contrat en alternance|saisonnier|intérim|' +
   'jornada completa|jornada parcial|media jornada|autónomo|profesional independiente|contrato temporal|prácticas|contrato de prácticas|por temporada|temporal|formación|' +
   'tempo integral|meio período|autônomo|temporário|estágio|aprendiz|terceirizado|contrato|' +
   'a tempo pieno|autonomo|contratto|contratto a tempo determinato|tirocinio|apprendistato|stagionale|lavoro autonomo|' +
   'fulltime|parttime|zelfstandig|leerwerktraject|fuldtid|deltid|selvstændig|heltid|egenföretagare|selvstendig|praktik|tidsbegrænset').split('|'),
);

export const isEmploymentType = (text: string): boolean => TYPES.has(text.toLowerCase().trim());

/** "Quillfjord Payments · Full-time": only a known type is cut off, since names may hold a dot of their own. */
export function splitOrganization(line: string): { organization: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const last = cut === -1 ? '' : line.slice(cut + 3);
  return isEmploymentType(last)
    ? { organization: line.slice(0, cut).trim(), employmentType: last.trim() }
    : { organization: line, employmentType: null };
}

import type { NounPhrase } from './phrases.ts';

/** Places that are run day by day, by how such words end. */
const RUN_PLACE =
  /(?:shops?|stores?|yards?|markets?|halls?|farms?|mills?|quarr(?:y|ies)|laundr(?:y|ies)|launderettes?|laundromats?|cafeterias?|canteens?|restaurants?|pubs?|hotels?|hostels?|care homes?|stations?|garages?|docks?|airports?|seaports?|mines?|hospitals?|surger(?:y|ies)|stables?|baker(?:y|ies)|brewer(?:y|ies)|dair(?:y|ies)|cinemas?|theatres?|theaters?|casinos?|gyms?|pools?|nurser(?:y|ies)|librar(?:y|ies)|depots?|terminals?|clinics?|(?<!ste)wards?|kitchens?|warehouses?|greenhouses?|refiner(?:y|ies)|smelters?|foundr(?:y|ies)|shipyards?|vineyards?|orchards?|orphanages?|prisons?|barracks)$/;

/** A shop, ward, depot, mill: something that has to run every day. */
export function isRunPlace(phrase: NounPhrase): boolean {
  if (/^(?:homes?|rooms?|works)$/.test(phrase.noun))
    return phrase.modifiers.some((word) =>
      /^(?:care|nursing|residential|retirement|children's|funeral|control|operating|dining|emergency|mail|treatment|steel|gas|chemical)$/.test(
        word,
      ),
    );
  if (/^floors?$/.test(phrase.noun))
    return phrase.modifiers.some((word) =>
      /^(?:sales|shop|trading|casino|gaming|salon|dining|production|factory|restaurant)$/.test(word),
    );
  return RUN_PLACE.test(phrase.noun) && !phrase.tags.has('Forum') && !phrase.modifiers.includes('app');
}

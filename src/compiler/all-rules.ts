import type { Rule } from './rule.ts'
import { alsoAdds } from './rules/also-adds.ts'
import { answersAgreeWithStatements } from './rules/answers-agree-with-statements.ts'
import { answersRestOnOwn } from './rules/answers-rest-on-own.ts'
import { conditionsReadOn } from './rules/conditions-read-on.ts'
import { dutiesArePlaced } from './rules/duties-are-placed.ts'
import { fullStops } from './rules/full-stops.ts'
import { gridInOrder } from './rules/grid-in-order.ts'
import { idIsFileName } from './rules/id-is-file-name.ts'
import { knownDuties } from './rules/known-duties.ts'
import { knownRoles } from './rules/known-roles.ts'
import { knownStatements } from './rules/known-statements.ts'
import { knownThemes } from './rules/known-themes.ts'
import { linesInOrder } from './rules/lines-in-order.ts'
import { mixedSaysWhy } from './rules/mixed-says-why.ts'
import { namesStandOnce } from './rules/names-stand-once.ts'
import { ownStatementsAreAnswered } from './rules/own-statements-are-answered.ts'
import { phraseLength } from './rules/phrase-length.ts'
import { publishedIdsStay } from './rules/published-ids-stay.ts'
import { redirectsLeadSomewhere } from './rules/redirects-lead-somewhere.ts'
import { stanceTerms } from './rules/stance-terms.ts'
import { tidyTexts } from './rules/tidy-texts.ts'
import { uniqueIds } from './rules/unique-ids.ts'
import { valuesOfFacts } from './rules/values-of-facts.ts'
import { webAddresses } from './rules/web-addresses.ts'

/** Every rule content is held against. The order does not matter: faults are sorted by where they stand. */
export const ALL_RULES: readonly Rule[] = [
  alsoAdds,
  answersAgreeWithStatements,
  answersRestOnOwn,
  conditionsReadOn,
  dutiesArePlaced,
  fullStops,
  gridInOrder,
  idIsFileName,
  knownDuties,
  knownRoles,
  knownStatements,
  knownThemes,
  linesInOrder,
  mixedSaysWhy,
  namesStandOnce,
  ownStatementsAreAnswered,
  phraseLength,
  publishedIdsStay,
  redirectsLeadSomewhere,
  stanceTerms,
  tidyTexts,
  uniqueIds,
  valuesOfFacts,
  webAddresses,
]

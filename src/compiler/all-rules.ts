import type { Rule } from './rule.ts'
import { alsoAdds } from './rules/also-adds.ts'
import { answersAgreeWithStatements } from './rules/answers-agree-with-statements.ts'
import { answersBeginAlike } from './rules/answers-begin-alike.ts'
import { answersRestOnOwn } from './rules/answers-rest-on-own.ts'
import { conditionsReadOn } from './rules/conditions-read-on.ts'
import { correctionsInTime } from './rules/corrections-in-time.ts'
import { countingEditions } from './rules/counting-editions.ts'
import { denialsAnswerTheQuestion } from './rules/denials-answer-the-question.ts'
import { dutiesArePlaced } from './rules/duties-are-placed.ts'
import { dutiesInTheirVerbs } from './rules/duties-in-their-verbs.ts'
import { dutiesListNoValues } from './rules/duties-list-no-values.ts'
import { editionsOfModels } from './rules/editions-of-models.ts'
import { fullStops } from './rules/full-stops.ts'
import { gridInOrder } from './rules/grid-in-order.ts'
import { idIsFileName } from './rules/id-is-file-name.ts'
import { keptIsCodedAlike } from './rules/kept-is-coded-alike.ts'
import { keptIsNotNew } from './rules/kept-is-not-new.ts'
import { knownDuties } from './rules/known-duties.ts'
import { knownRoles } from './rules/known-roles.ts'
import { knownStatements } from './rules/known-statements.ts'
import { knownThemes } from './rules/known-themes.ts'
import { leadingModels } from './rules/leading-models.ts'
import { linesInOrder } from './rules/lines-in-order.ts'
import { mixedSaysWhy } from './rules/mixed-says-why.ts'
import { namesStandOnce } from './rules/names-stand-once.ts'
import { notOnNotesAlone } from './rules/not-on-notes-alone.ts'
import { ownStatementsAreAnswered } from './rules/own-statements-are-answered.ts'
import { phraseLength } from './rules/phrase-length.ts'
import { phrasesAreShort } from './rules/phrases-are-short.ts'
import { phrasesStandOnce } from './rules/phrases-stand-once.ts'
import { publishedIdsStay } from './rules/published-ids-stay.ts'
import { redirectsLeadSomewhere } from './rules/redirects-lead-somewhere.ts'
import { scenesAreExamples } from './rules/scenes-are-examples.ts'
import { stanceTerms } from './rules/stance-terms.ts'
import { tidyTexts } from './rules/tidy-texts.ts'
import { uniqueIds } from './rules/unique-ids.ts'
import { unsaidInOneFormula } from './rules/unsaid-in-one-formula.ts'
import { unsaidIsInPart } from './rules/unsaid-is-in-part.ts'
import { valuesKeepTheirPlace } from './rules/values-keep-their-place.ts'
import { valuesOfFacts } from './rules/values-of-facts.ts'
import { wasStoodBefore } from './rules/was-stood-before.ts'
import { webAddresses } from './rules/web-addresses.ts'

/** Every rule content is held against. The order does not matter: faults are sorted by where they stand. */
export const ALL_RULES: readonly Rule[] = [
  alsoAdds,
  answersAgreeWithStatements,
  answersBeginAlike,
  answersRestOnOwn,
  conditionsReadOn,
  correctionsInTime,
  countingEditions,
  denialsAnswerTheQuestion,
  dutiesArePlaced,
  dutiesInTheirVerbs,
  dutiesListNoValues,
  editionsOfModels,
  fullStops,
  gridInOrder,
  idIsFileName,
  keptIsCodedAlike,
  keptIsNotNew,
  knownDuties,
  knownRoles,
  knownStatements,
  knownThemes,
  leadingModels,
  linesInOrder,
  mixedSaysWhy,
  namesStandOnce,
  notOnNotesAlone,
  ownStatementsAreAnswered,
  phraseLength,
  phrasesAreShort,
  phrasesStandOnce,
  publishedIdsStay,
  redirectsLeadSomewhere,
  scenesAreExamples,
  stanceTerms,
  tidyTexts,
  uniqueIds,
  unsaidInOneFormula,
  unsaidIsInPart,
  valuesKeepTheirPlace,
  valuesOfFacts,
  wasStoodBefore,
  webAddresses,
]

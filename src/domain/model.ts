import type { z } from 'zod/mini'
import type * as schema from './content-schema.ts'

/** An organisation's id, the same as its role model's, its file's and its part of a link: `loadsmart`. */
export type ModelId = z.infer<typeof schema.modelId>
/** A theme's id, unique over all areas: `people-management`. */
export type ThemeId = z.infer<typeof schema.themeId>
/** A statement's id, unique within its model and for ever part of its link: `technical-queue`. */
export type StatementId = z.infer<typeof schema.statementId>
/** Another role's id, from `content/roles.yaml`: `engineering-manager`. */
export type RoleId = z.infer<typeof schema.roleId>
/** A duty's id, from `content/duties.yaml`: `review-code`. */
export type DutyId = z.infer<typeof schema.dutyId>

/** What a statement gives, and to whom. `states` is a fact; the others place a duty. */
export type Stance = z.infer<typeof schema.stance>
/** What a model answers where it speaks: a stance, or `mixed` (parts yes, parts no, or only part is said). */
export type SpokenStance = z.infer<typeof schema.spokenStance>
/** Every way of answering a theme. `silent` says nothing, which is never the same as `does-not`. */
export type AnswerStance = SpokenStance | 'silent'

/** Where a statement comes from: `{ section: 'Tech Lead', lines: [8, 8], phrase: 'own the technical queue' }`. */
export type Citation = z.infer<typeof schema.citation>
/** One assertion a document makes about the role, in our words, tied to its lines. */
export type Statement = z.infer<typeof schema.statement>
/** A model's answer to a theme where its document speaks. */
export type SpokenAnswer = z.infer<typeof schema.spokenAnswer>
/** A model's answer to a theme: spoken, or explicitly silent. */
export type Answer = z.infer<typeof schema.answer>
/** What an answer says, whatever it rests on: all that comparing needs. */
export type AnswerOutline = { stance: 'silent' } | Omit<SpokenAnswer, 'statements'>

/** The document a model is compiled from, with what limits how far it may be relied on. */
export type Source = z.infer<typeof schema.source>
/** What changes how far a document may be relied on: a short form for table heads and the full story. */
export type Caveat = z.infer<typeof schema.caveat>
/** Where the role comes from, where it leads and what is handed over. */
export type CareerPath = z.infer<typeof schema.careerPath>
/** One station of a career path. */
export type PathStep = z.infer<typeof schema.pathStep>

/** That a model is another edition of one, and what sets it apart. */
export type EditionOf = z.infer<typeof schema.edition>
/** A whole role model, as published in `data/v1/models/<id>.json`. */
export type RoleModel = z.infer<typeof schema.roleModel>
/** Another model as the page of one names it: how many they agree on, of how many, and how many more are as near. */
export type OwnNeighbour = z.infer<typeof schema.ownNeighbour>
/** Who of all that count is nearest to a model, and who furthest. */
export type OwnNeighbours = z.infer<typeof schema.ownNeighbours>
/** What pickers, cards and the matrix need of a model; one row of the index. */
export type ModelSummary = z.infer<typeof schema.modelSummary>
/** What the head of a model's column or row tells: who it is, and of which document. */
export type ModelColumn = Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'inProse' | 'byline' | 'version' | 'caveat'>

/** One of the six areas: `{ id: 'people', letter: 'E', name: 'People' }`. */
export type Area = z.infer<typeof schema.area>
/** One of the questions every model is asked. */
export type Theme = z.infer<typeof schema.theme>
/** A role beside the tech lead. */
export type Role = Omit<FullRole, 'otherNames'>
/** A role with its other names, as published. */
export type FullRole = z.infer<typeof schema.role>
/** A job that documents give to a role. */
export type Duty = z.infer<typeof schema.duty>
/** The words all models share, as published: areas, themes, roles and duties. */
export type FullVocabulary = z.infer<typeof schema.vocabulary>
/** The words every page needs. The duties are many: pages that name some carry those; a role's other names serve search and duties. */
export type Vocabulary = Pick<FullVocabulary, 'areas' | 'themes'> & { roles: Role[] }
/** Everything about all models but their statements, as published in `data/v1/index.json`. */
export type AtlasIndex = z.infer<typeof schema.atlasIndex>
/** A duty across all models, as published in `data/v1/duties/<id>.json`: what its page shows. */
export type DutyFile = z.infer<typeof schema.dutyFile>
/** Every duty across all models, as published in `data/v1/duties.json`; those of one role in `data/v1/roles/<id>.json`. */
export type WhoDoesWhatFile = z.infer<typeof schema.whoDoesWhatFile>
/** The tech lead beside one role, as published in `data/v1/two-roles/<id>.json`. */
export type TwoRolesFile = z.infer<typeof schema.twoRolesFile>
/** A theme across all models, as published. */
export type ThemeFile = z.infer<typeof schema.themeFile>
/** What is new, as published in `data/v1/news.json`. */
export type NewsFile = z.infer<typeof schema.newsFile>
/** Everything that can be searched, as published in `data/v1/search.json`. */
export type SearchFile = z.infer<typeof schema.searchFile>
/** Sentences by which the reading desk guesses, as published in `data/v1/phrases.json`: they stand in no document. */
export type PhraseFile = z.infer<typeof schema.phraseFile>

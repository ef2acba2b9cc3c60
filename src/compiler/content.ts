import type * as z from 'zod/mini'
import type * as shape from '../domain/authored-schema.ts'
import type { LocatedFile } from './located.ts'

export type AuthoredModel = z.infer<typeof shape.authoredModel>
export type AuthoredStatement = AuthoredModel['statements'][number]
export type AuthoredDuty = z.infer<typeof shape.dutiesFile>['duties'][number]
export type AuthoredTheme = z.infer<typeof shape.themesFile>['themes'][number]
export type AuthoredAnswer = AuthoredModel['answers'][keyof AuthoredModel['answers']]

/**
 * As much of a file as has the right shape: fields that have not are missing, and so are items of lists, which leave a
 * hole so that the others keep their place. Rules check what is there; so every fault is told at once.
 */
export type Draft<T> = { [Field in keyof T]?: T[Field] extends (infer Item)[] ? (Item | undefined)[] : T[Field] }

/** A file of the content, parsed. */
export interface ContentFile<T> extends LocatedFile {
  draft: Draft<T>
  /** What YAML made of the file, whatever its shape. */
  raw: unknown
  /** The whole content of the file; undefined where any of it has not the right shape. */
  whole: T | undefined
}

/** The content folder, parsed: what rules check. */
export interface Content {
  themes: ContentFile<z.infer<typeof shape.themesFile>>
  roles: ContentFile<z.infer<typeof shape.rolesFile>>
  duties: ContentFile<z.infer<typeof shape.dutiesFile>>
  synonyms: ContentFile<z.infer<typeof shape.synonymsFile>>
  phrases: ContentFile<z.infer<typeof shape.phrasesFile>>
  atlas: ContentFile<z.infer<typeof shape.atlasFile>>
  redirects: ContentFile<z.infer<typeof shape.redirectsFile>>
  published: ContentFile<z.infer<typeof shape.publishedIdsFile>>
  models: ContentFile<AuthoredModel>[]
}

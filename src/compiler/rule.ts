import type { ThemeId } from '../domain/model.ts'
import type {
  AuthoredAnswer,
  AuthoredDuty,
  AuthoredModel,
  AuthoredStatement,
  AuthoredTheme,
  Content,
  ContentFile,
} from './content.ts'
import type { EditionFile } from './edition-of.ts'
import type { Fault } from './fault.ts'
import type { Path } from './located.ts'

/** A thing of a model, in its file at its place. */
type InModel<Thing> = Thing & { file: ContentFile<AuthoredModel>; at: Path }

/** What a rule can be about, and what it is then given: one such thing at a time, or the content as a whole. */
export interface Scopes {
  content: Content
  model: ContentFile<AuthoredModel>
  statement: InModel<{ statement: AuthoredStatement }>
  /**
   * The answer to the theme `id`, with the theme and with the statements it rests on, in their order; undefined stand those
   * that cannot be read or are not there.
   */
  answer: InModel<{
    id: ThemeId
    theme: AuthoredTheme | undefined
    answer: AuthoredAnswer
    basis: readonly (AuthoredStatement | undefined)[]
  }>
  /** A statement or an answer: both have a stance with its terms. */
  spoken: InModel<{ spoken: AuthoredStatement | AuthoredAnswer }>
  /** Lines of the document that are cited, with a phrase, or left uncited. */
  passage: InModel<{ lines: number | [number, number]; phrase?: string }>
}

/** What the files that all models share have, by id, and how models stand to each other. */
export interface Shared {
  /** Of things with the wrong shape too. Undefined where there is no such list, or a model without an id: then nothing is known to be unknown. */
  ids: Record<'themes' | 'roles' | 'duties' | 'models', ReadonlySet<string> | undefined>
  themes: ReadonlyMap<string, AuthoredTheme>
  duties: ReadonlyMap<string, AuthoredDuty>
  /** The models that can be placed among the editions of their organisation. */
  editions: readonly EditionFile[]
}

/** A rule about things of one kind. */
export interface RuleOn<Scope extends keyof Scopes> {
  /** The name of its file, which every message carries. */
  name: string
  scope: Scope
  check(thing: Scopes[Scope], shared: Shared): Fault | readonly Fault[]
}

/**
 * One thing that content must be: a judgement on one thing of its scope; `rule-faults.ts` walks. Rules see drafts: they pass
 * over what is missing and never throw.
 */
export type Rule = { [Scope in keyof Scopes]: RuleOn<Scope> }[keyof Scopes]

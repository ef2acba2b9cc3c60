import type { BesideShow } from '../comparing/beside-shown.ts'
import type { ComparisonLayout, ComparisonShow, RowOrder } from '../comparing/comparison.ts'
import type { DutiesShown, LeastSources } from '../duties/duties-shown.ts'
import type { ChangesShown } from '../editions/change-kinds.ts'
import type { DutyId, ModelId, RoleId, StatementId, ThemeId } from '../model.ts'
import type { KindGroup, ModelsOrder } from '../models-view.ts'
import type { SheetShow } from '../sheet-shown.ts'

/** How a comparison is looked at. It stands in the query: a view needs no preview of its own. */
export interface ComparisonView {
  /** The columns from left to right; the models of the path in their own order where it is left out. */
  order: ModelId[]
  show: ComparisonShow
  /** The order of the rows. */
  sort: RowOrder
  layout: ComparisonLayout
  /** Themes whose statements are shown. */
  open: ThemeId[]
}

/** Everything that has an address. */
export type DeepLink =
  | { page: 'home' }
  /** `kind` narrows it to the organisations of one kind. */
  | { page: 'models'; kind: KindGroup | undefined; sort: ModelsOrder }
  | { page: 'model'; model: ModelId }
  /**
   * What changed between two editions of an organisation's page. `from` and `to` are their dates, as far as they tell them from
   * the others; left out where they are those that are set against each other at first.
   */
  | { page: 'changes'; model: ModelId; show: ChangesShown; from?: string; to?: string }
  | { page: 'statement'; model: ModelId; statement: StatementId }
  /** `kind` marks the organisations of one kind; left out where none is marked. */
  | { page: 'themes'; kind?: KindGroup | undefined }
  | { page: 'theme'; theme: ThemeId; kind?: KindGroup | undefined }
  | { page: 'compare' }
  | { page: 'comparison'; models: ModelId[]; view: ComparisonView }
  | { page: 'row'; models: ModelId[]; theme: ThemeId }
  | { page: 'agreement'; kind?: KindGroup | undefined }
  /** The reader's own role: the ways to begin, and what was begun. */
  | { page: 'yours' }
  /** The reader's own role, theme by theme. */
  | { page: 'sheet'; show: SheetShow }
  /** The reader's own document, passage by passage. */
  | { page: 'reading' }
  /** The reader's own role beside others, in the order in which they are shown; empty where none is chosen yet. */
  | { page: 'beside'; models: ModelId[]; show: BesideShow; sort: RowOrder }
  /** What to ask before one takes the role. */
  | { page: 'check' }
  /** Which sources say what the reader's own role says, or what is chosen there. */
  | { page: 'fit' }
  | { page: 'duty'; duty: DutyId }
  /**
   * `role` narrows it to what is said of one role. `models` are the columns; where it is empty those of a small atlas, and the
   * answers in a larger one, of which `show` and `least` choose the rows. Both are left out where they are the default.
   */
  | {
      page: 'duties'
      role: RoleId | undefined
      models: ModelId[]
      show?: DutiesShown
      least?: LeastSources
      kind?: KindGroup | undefined
    }
  /** The tech lead, and `role` beside it. */
  | { page: 'two-roles'; role: RoleId }
  /** `models` as for duties. */
  | { page: 'paths'; models: ModelId[] }
  /** What came into the atlas, and what was corrected. */
  | { page: 'news' }
  | { page: 'search'; query: string }
  | { page: 'about' }

/** The kinds of page there are. */
export type Page = DeepLink['page']

/** A link to one kind of page: `PageLink<'row'>`. */
export type PageLink<P extends Page> = Extract<DeepLink, { page: P }>

/** Everything that is true of a kind of page, whatever it is about. */
export interface PageKind<P extends Page> {
  /**
   * The words of its path; `:model` stands for what the link holds under that name, `:role?` for what may be missing. Of two
   * kinds whose forms fit one path the first in the table is meant.
   */
  form: string
  /** What its link holds where it is about nothing in particular; left out where it always is about something. */
  plain?: Omit<PageLink<P>, 'page'>
  /** The page in whose place of the header it lies. */
  within: Page | undefined
  /** What its own place in the header is called. */
  place?: string
  /** What it is called at the foot of every page and in the menu, where it has no place in the header. */
  alsoHere?: string
  /** Whether its image is about the link: the others share one. */
  ownImage?: true
  /** Whether its query may name more organisations than its path has room for. */
  takesMore?: true
  /** Whether its query may mark a kind of organisation. */
  marksKind?: true
}

/** A link to a page on which a kind can be marked. */
export type MarkingLink = Extract<DeepLink, { page: 'themes' | 'theme' | 'duties' | 'agreement' }>

/**
 * The kinds of page, the order of their places in the header among them. A new kind is a row here, a folder in `src/pages` and a
 * query: what else must be decided for it the compiler asks for (docs/new-kind-of-page.md).
 */
export const PAGE_KINDS: { [P in Page]: PageKind<P> } = {
  home: { form: '', plain: {}, within: undefined },
  compare: { form: 'compare', plain: {}, within: 'compare', place: 'Compare', takesMore: true },
  comparison: { form: 'compare/:models', within: 'compare', ownImage: true, takesMore: true },
  row: { form: 'compare/:models/on/:theme', within: 'compare', ownImage: true, takesMore: true },
  models: {
    form: 'models',
    plain: { kind: undefined, sort: 'kind' },
    within: 'models',
    place: 'Organisations',
    takesMore: true,
  },
  model: { form: 'models/:model', within: 'models', ownImage: true, takesMore: true },
  changes: { form: 'models/:model/changes', within: 'models', ownImage: true },
  statement: { form: 'models/:model/:statement', within: 'models', ownImage: true },
  themes: { form: 'themes', plain: {}, within: 'themes', place: 'Questions', marksKind: true },
  theme: { form: 'themes/:theme', within: 'themes', ownImage: true, takesMore: true, marksKind: true },
  duty: { form: 'duties/on/:duty', within: 'duties', ownImage: true },
  duties: {
    form: 'duties/:role?',
    plain: { role: undefined, models: [] },
    within: 'duties',
    place: 'Who does what',
    ownImage: true,
    marksKind: true,
  },
  'two-roles': { form: 'duties/tech-lead/and/:role', within: 'duties', ownImage: true },
  paths: {
    form: 'paths',
    plain: { models: [] },
    within: 'models',
    alsoHere: 'Career paths',
    ownImage: true,
  },
  agreement: {
    form: 'agreement',
    plain: {},
    within: 'compare',
    alsoHere: 'Who agrees with whom',
    ownImage: true,
    marksKind: true,
  },
  yours: { form: 'yours', plain: {}, within: 'yours', alsoHere: 'Your own role', ownImage: true },
  sheet: { form: 'yours/sheet', plain: { show: 'all' }, within: 'yours', ownImage: true },
  reading: { form: 'yours/reading', plain: {}, within: 'yours', ownImage: true },
  beside: { form: 'yours/beside', plain: { models: [], show: 'all', sort: 'area' }, within: 'yours', ownImage: true },
  check: {
    form: 'yours/check',
    plain: {},
    within: 'themes',
    alsoHere: 'Questions to ask',
    ownImage: true,
  },
  fit: { form: 'yours/fit', plain: {}, within: 'yours', ownImage: true },
  news: { form: 'changes', plain: {}, within: 'about', ownImage: true },
  search: { form: 'search', plain: { query: '' }, within: undefined },
  about: { form: 'about', plain: {}, within: 'about', place: 'About' },
}

/** The kinds in the order of the table. */
export const PAGES = Object.keys(PAGE_KINDS) as Page[]

/** The list of all organisations, by kind. */
export const ALL_MODELS: PageLink<'models'> = { page: 'models', kind: undefined, sort: 'kind' }

/** The link of a kind that is about nothing in particular; undefined where each of its pages is about something. */
export function plainLink(page: Page): DeepLink | undefined {
  const { plain } = PAGE_KINDS[page]
  return plain && ({ page, ...plain } as DeepLink)
}

import fc from 'fast-check'
import { BESIDE_SHOWN } from '../../../src/domain/comparing/beside-shown.ts'
import type { ComparisonLayout, ComparisonShow, RowOrder } from '../../../src/domain/comparing/comparison.ts'
import { MOST_COMPARED } from '../../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { tidyQuery } from '../../../src/domain/links/typed-query.ts'
import { KIND_GROUPS, MODELS_ORDERS } from '../../../src/domain/models-view.ts'
import { SHEET_SHOWN } from '../../../src/domain/sheet-shown.ts'
import { ID_LENGTH, MODEL_ID_LENGTH, SLUG_PATTERN, THEME_ID_LENGTH } from '../../../src/domain/slug.ts'
import { dutyId, modelId, roleId, statementId, themeId } from '../../fixtures/ids.ts'

// “constructor” and its like are good slugs: whoever looks them up has to mind what every object has.
const slug = (longest: number) =>
  fc
    .oneof(
      { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,5}$/) },
      { weight: 1, arbitrary: fc.constantFrom('constructor', '0', 'on-call', 'index-2', '4040', 'models', 'compare') },
      { weight: 1, arbitrary: fc.stringMatching(new RegExp(`^[a-z]{${longest}}$`)) },
    )
    .filter((text) => SLUG_PATTERN.test(text) && text.length <= longest)

const model = slug(MODEL_ID_LENGTH).map(modelId)
const theme = slug(THEME_ID_LENGTH).map(themeId)
const statement = slug(ID_LENGTH).map(statementId)
const role = slug(ID_LENGTH).map(roleId)
const duty = slug(ID_LENGTH).map(dutyId)
const columns = fc.uniqueArray(model, { maxLength: MOST_COMPARED })
const show = fc.constantFrom<ComparisonShow>('all', 'differences', 'in-common', 'one-only', 'silent')
const sort = fc.constantFrom<RowOrder>('area', 'difference')
const layout = fc.constantFrom<ComparisonLayout>('stacked', 'columns')

const kind = fc.option(fc.constantFrom(...KIND_GROUPS), { nil: undefined })

const models = fc.uniqueArray(model, { minLength: 2, maxLength: MOST_COMPARED }).map((ids) => [...ids].sort())

const comparison = models.chain((ids) =>
  fc.record({
    page: fc.constant('comparison' as const),
    models: fc.constant(ids),
    view: fc.record({
      order: fc.shuffledSubarray(ids, { minLength: ids.length }),
      show,
      sort,
      layout,
      open: fc.uniqueArray(theme, { maxLength: 6 }),
    }),
  }),
)

/** Every kind of link, with any ids of the right form and any view. */
export const deepLink: fc.Arbitrary<DeepLink> = fc.oneof(
  fc.record({
    page: fc.constantFrom('home', 'themes', 'compare', 'check', 'fit', 'yours', 'reading', 'news', 'about'),
  }),
  fc.record({ page: fc.constant('sheet'), show: fc.constantFrom(...SHEET_SHOWN) }),
  fc.record({
    page: fc.constant('beside' as const),
    models: fc.uniqueArray(model, { maxLength: MOST_COMPARED - 1 }),
    show: fc.constantFrom(...BESIDE_SHOWN),
    sort,
  }),
  fc.record({ page: fc.constant('agreement' as const), kind }),
  fc.record({
    page: fc.constant('models' as const),
    kind,
    sort: fc.constantFrom(...MODELS_ORDERS),
  }),
  fc.record({ page: fc.constant('model' as const), model }),
  fc.record({ page: fc.constant('statement' as const), model, statement }),
  fc.record({ page: fc.constant('theme' as const), theme, kind }),
  comparison,
  fc.record({ page: fc.constant('row' as const), models, theme }),
  fc.record({ page: fc.constant('duty' as const), duty }),
  fc.record({
    page: fc.constant('duties' as const),
    role: fc.option(role, { nil: undefined }),
    models: columns,
    kind,
  }),
  fc.record({ page: fc.constant('two-roles' as const), role }),
  fc.record({ page: fc.constant('paths' as const), models: columns }),
  fc.record({ page: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }).map(tidyQuery) }),
)

/** A link with its path and its query apart, as a browser has them. */
export function apart(link: string): [path: string, search: string] {
  const at = link.indexOf('?')
  return at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)]
}

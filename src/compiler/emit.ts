import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { atlasIndex, dutyFile, roleModel, searchFile, themeFile, whoDoesWhatFile } from '../domain/content-schema.ts'
import {
  hashedDutiesPath,
  hashedDutyPath,
  hashedIndexPath,
  hashedModelPath,
  hashedSearchPath,
  hashedThemePath,
  publicDutiesPath,
  publicDutyPath,
  publicIndexPath,
  publicModelPath,
  publicSchemaPath,
  publicSearchPath,
  publicThemePath,
} from '../domain/data-paths.ts'
import { allModels, type Dataset, indexOf } from '../domain/dataset.ts'
import { dutiesAcross } from '../domain/duties/duties-across.ts'
import { dutyRoles } from '../domain/duties/duty-roles.ts'
import { themePage } from '../domain/duties/theme-page.ts'
import { dutyFileOf } from '../domain/search/duty-file.ts'
import { searchFileOf } from '../domain/search/search-file.ts'

/** What a deploy serves: path relative to the site's base -> JSON text, and the hash that stands for all of it. */
export interface EmittedData {
  files: Map<string, string>
  hash: string
}

/**
 * Writes a dataset as JSON: readable files under stable names, and compact copies under the hash of all content, which
 * can be cached for ever. The same dataset always gives the same bytes.
 */
export function emitDataset(dataset: Dataset): EmittedData {
  const index = indexOf(dataset)
  const search = searchFileOf(dataset)
  const models = allModels(dataset)
  const searchText = JSON.stringify(search)
  const duties = dataset.vocabulary.duties.flatMap(({ id }) => dutyFileOf(dataset, id) ?? [])
  const dutyTexts = duties.map((file) => JSON.stringify(file))
  const tables = [undefined, ...dutyRoles(dataset.vocabulary.roles)].flatMap(
    (role) => dutiesAcross(dataset, role?.id) ?? [],
  )
  const tableTexts = tables.map((file) => JSON.stringify(file))
  const themes = dataset.vocabulary.themes.flatMap(({ id }) => themePage(dataset, id) ?? [])
  const themeTexts = themes.map((file) => JSON.stringify(file))
  const compact = [JSON.stringify(index), ...models.map((model) => JSON.stringify(model))]
  const hash = createHash('sha256')
    .update([...compact, ...dutyTexts, ...tableTexts, ...themeTexts, searchText].join('\n'))
    .digest('hex')
    .slice(0, 10)
  const files = new Map<string, string>()
  files.set(publicIndexPath(), pretty(index))
  files.set(publicSchemaPath(), pretty(publishedSchema()))
  files.set(publicSearchPath(), rowByRow(search))
  for (const model of models) files.set(publicModelPath(model.id), pretty(model))
  for (const file of duties) files.set(publicDutyPath(file.duty.id), pretty(file))
  for (const file of tables) files.set(publicDutiesPath(file.role), pretty(file))
  for (const file of themes) files.set(publicThemePath(file.theme), pretty(file))
  files.set(hashedIndexPath(hash), compact[0] ?? '')
  files.set(hashedSearchPath(hash), searchText)
  models.forEach((model, i) => {
    files.set(hashedModelPath(hash, model.id), compact[i + 1] ?? '')
  })
  duties.forEach(({ duty }, i) => {
    files.set(hashedDutyPath(hash, duty.id), dutyTexts[i] ?? '')
  })
  tables.forEach(({ role }, i) => {
    files.set(hashedDutiesPath(hash, role), tableTexts[i] ?? '')
  })
  themes.forEach(({ theme }, i) => {
    files.set(hashedThemePath(hash, theme), themeTexts[i] ?? '')
  })
  return { files, hash }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** JSON with each row of its lists on a line of its own: a row's fields have no names, and read best side by side. */
function rowByRow(value: object): string {
  const fields = Object.entries(value).map(([key, field]) => {
    const rows = Array.isArray(field) ? field.map((row) => `\n    ${JSON.stringify(row)}`) : undefined
    return `  ${JSON.stringify(key)}: ${rows ? `[${rows.join(',')}\n  ]` : JSON.stringify(field)}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}

let schema: unknown

/** The JSON Schema of the published files. It is the same for every dataset, and making it is slow: made once. */
function publishedSchema(): unknown {
  schema ??= {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Role Atlas data, format 1',
    description:
      'A file is the index (index.json), one role model (models/<id>.json), one duty across all models (duties/<id>.json), all duties (duties.json), those of one role (roles/<id>.json), one theme across all models (themes/<id>.json) or what can be searched (search.json).',
    anyOf: ['index', 'model', 'duty', 'duties', 'theme', 'search'].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: {
      index: definitionOf(atlasIndex),
      model: definitionOf(roleModel),
      duty: definitionOf(dutyFile),
      duties: definitionOf(whoDoesWhatFile),
      theme: definitionOf(themeFile),
      search: definitionOf(searchFile),
    },
  }
  return schema
}

function definitionOf(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...definition } = z.toJSONSchema(schema)
  return definition
}

import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import {
  atlasIndex,
  dutyFile,
  newsFile,
  phraseFile,
  roleModel,
  searchFile,
  themeFile,
  twoRolesFile,
  whoDoesWhatFile,
} from '../domain/content-schema.ts'
import {
  dutiesPath,
  dutyPath,
  hashedPath,
  INDEX_PATH,
  modelPath,
  NEWS_PATH,
  PHRASES_PATH,
  publicPath,
  publicSchemaPath,
  SEARCH_PATH,
  themePath,
  twoRolesPath,
} from '../domain/data-paths.ts'
import { allModels, type Dataset, indexOf } from '../domain/dataset.ts'
import { dutiesAcross } from '../domain/duties/duties-across.ts'
import { dutyRoles } from '../domain/duties/duty-roles.ts'
import { themePage } from '../domain/duties/theme-page.ts'
import { twoRoles } from '../domain/duties/two-roles.ts'
import type { PhraseFile } from '../domain/model.ts'
import { newsFileOf } from '../domain/news/news.ts'
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
  const { vocabulary } = dataset
  const contents: [path: string, value: object, readable?: (value: object) => string][] = [
    [INDEX_PATH, indexOf(dataset)],
    ...allModels(dataset).map((model): [string, object] => [modelPath(model.id), model]),
    ...vocabulary.duties
      .flatMap(({ id }) => dutyFileOf(dataset, id) ?? [])
      .map((file): [string, object] => [dutyPath(file.duty.id), file]),
    ...[undefined, ...dutyRoles(vocabulary.roles)]
      .flatMap((role) => dutiesAcross(dataset, role?.id) ?? [])
      .map((file): [string, object] => [dutiesPath(file.role), file]),
    ...(vocabulary.paired ?? [])
      .flatMap((role) => twoRoles(dataset, role) ?? [])
      .map((file): [string, object] => [twoRolesPath(file.role), file]),
    ...vocabulary.themes
      .flatMap(({ id }) => themePage(dataset, id) ?? [])
      .map((file): [string, object] => [themePath(file.theme), file]),
    [NEWS_PATH, newsFileOf(allModels(dataset))],
    [SEARCH_PATH, searchFileOf(dataset), rowByRow],
    [PHRASES_PATH, { format: 1, phrases: dataset.phrases } satisfies PhraseFile],
  ]
  const compact = contents.map(([path, value]): [string, string] => [path, JSON.stringify(value)])
  const hash = createHash('sha256')
    .update(compact.map(([, text]) => text).join('\n'))
    .digest('hex')
    .slice(0, 10)
  return {
    files: new Map([
      [publicSchemaPath(), pretty(publishedSchema())],
      ...contents.map(([path, value, readable = pretty]): [string, string] => [publicPath(path), readable(value)]),
      ...compact.map(([path, text]): [string, string] => [hashedPath(hash, path), text]),
    ]),
    hash,
  }
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
      'A file is the index (index.json), one role model (models/<id>.json), one duty across all models (duties/<id>.json), all duties (duties.json), those of one role (roles/<id>.json), the tech lead beside one role (two-roles/<id>.json), one theme across all models (themes/<id>.json), what is new (news.json), what can be searched (search.json) or the sentences that the reading desk guesses by (phrases.json).',
    anyOf: ['index', 'model', 'duty', 'duties', 'twoRoles', 'theme', 'news', 'search', 'phrases'].map((name) => ({
      $ref: `#/$defs/${name}`,
    })),
    $defs: {
      index: definitionOf(atlasIndex),
      model: definitionOf(roleModel),
      duty: definitionOf(dutyFile),
      duties: definitionOf(whoDoesWhatFile),
      twoRoles: definitionOf(twoRolesFile),
      theme: definitionOf(themeFile),
      news: definitionOf(newsFile),
      search: definitionOf(searchFile),
      phrases: definitionOf(phraseFile),
    },
  }
  return schema
}

function definitionOf(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...definition } = z.toJSONSchema(schema)
  return definition
}

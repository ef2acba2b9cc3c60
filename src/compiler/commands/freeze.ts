import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { allModels, type Dataset } from '../../domain/dataset.ts'
import { checkContent, compileContent } from '../compile.ts'
import type { Report } from './report.ts'

/** The ids that have been published: the themes, the values of facts in their order, the duties, and the statements of each model. */
export interface PublishedIds {
  themes: string[]
  values: Record<string, string[]>
  duties: string[]
  models: Record<string, string[]>
}

const HEADER = `# Every id that has been published: links to them are out there, so each must exist or stand in redirects.yaml.
# The values of facts keep their places, which are their letters.
# \`npm run content:freeze\` adds the new ones after publishing. Nothing is ever taken out.
`

/** Writes down every id of today's content as published, beside those that were. Content with faults is left alone. */
export function runFreeze({ contentDir }: { contentDir: string }): Report {
  const result = compileContent(contentDir)
  if (!result.ok)
    return { lines: ['The content has faults; `npm run content:check` tells them. Nothing was written.'], failed: true }
  const listed = listedIds(contentDir)
  const added = unlistedIds(result.dataset, listed)
  const models = allModels(result.dataset)
  const merged: PublishedIds = {
    themes: sorted(listed.themes, result.dataset.vocabulary.themes),
    values: { ...listed.values, ...valuesNow(result.dataset) },
    duties: sorted(listed.duties, result.dataset.vocabulary.duties),
    models: Object.fromEntries(
      [...new Set([...Object.keys(listed.models), ...models.map(({ id }) => id)])]
        .sort()
        .map((id) => [id, sorted(listed.models[id] ?? [], models.find((model) => model.id === id)?.statements ?? [])]),
    ),
  }
  writeFileSync(join(contentDir, 'published-ids.yaml'), HEADER + stringify(merged))
  const total =
    merged.themes.length +
    merged.duties.length +
    Object.values(merged.models).reduce((sum, { length }) => sum + length + 1, 0)
  return { lines: [`content/published-ids.yaml: ${total} ids, ${added.length} of them new`], failed: false }
}

/** The paths of what a dataset has and the list has not: no link to them is promised yet. */
export function unlistedIds(
  { vocabulary, models, editions }: Dataset,
  {
    themes,
    duties = [],
    models: listed,
  }: Pick<PublishedIds, 'themes' | 'models'> & Partial<Pick<PublishedIds, 'duties'>>,
): string[] {
  return [
    ...vocabulary.themes.filter(({ id }) => !themes.includes(id)).map(({ id }) => `/themes/${id}`),
    ...vocabulary.duties.filter(({ id }) => !duties.includes(id)).map(({ id }) => `/duties/on/${id}`),
    ...allModels({ models, editions }).flatMap(({ id, statements }) => {
      const known = Object.hasOwn(listed, id) ? new Set(listed[id]) : undefined
      return [
        ...(known ? [] : [`/models/${id}`]),
        ...statements
          .filter((statement) => !known?.has(statement.id))
          .map((statement) => `/models/${id}/${statement.id}`),
      ]
    }),
  ]
}

function listedIds(contentDir: string): PublishedIds {
  const { whole } = checkContent(contentDir).content.published
  return {
    themes: whole?.themes ?? [],
    values: whole?.values ?? {},
    duties: whole?.duties ?? [],
    models: whole?.models ?? {},
  }
}

function sorted(listed: readonly string[], present: readonly { id: string }[]): string[] {
  return [...new Set([...listed, ...present.map(({ id }) => id)])].sort()
}

function valuesNow({ vocabulary }: Dataset): PublishedIds['values'] {
  return Object.fromEntries(
    vocabulary.themes.flatMap(({ id, values }) => (values ? [[id, values.map((value) => value.id)]] : [])),
  )
}

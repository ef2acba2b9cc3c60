import type { AtlasReader } from '../data/atlas-reader.ts'
import { DataProblem } from '../data/data-problem.ts'
import { allModels, type Dataset, indexOf } from '../domain/dataset.ts'
import { dutiesAcross } from '../domain/duties/duties-across.ts'
import { themePage } from '../domain/duties/theme-page.ts'
import { twoRoles } from '../domain/duties/two-roles.ts'
import { newsFileOf } from '../domain/news/news.ts'
import { dutyFileOf } from '../domain/search/duty-file.ts'
import { searchFileOf } from '../domain/search/search-file.ts'

/** Reads a compiled dataset from memory: the reader of prerendered pages. */
export function datasetReader(dataset: Dataset): AtlasReader {
  const index = indexOf(dataset)
  const models = new Map(allModels(dataset).map((model) => [model.id, model]))
  return {
    index: async () => index,
    model: async (id) => {
      const model = models.get(id)
      if (!model) throw new DataProblem('missing', `The dataset has no model “${id}”.`)
      return model
    },
    duty: async (id) => {
      const file = dutyFileOf(dataset, id)
      if (!file) throw new DataProblem('missing', `The dataset has no duty “${id}”.`)
      return file
    },
    duties: async (role) => {
      const file = dutiesAcross(dataset, role)
      if (!file) throw new DataProblem('missing', `The dataset has no role “${role}”.`)
      return file
    },
    twoRoles: async (role) => {
      const file = twoRoles(dataset, role)
      if (!file) throw new DataProblem('missing', `The dataset has no page of the tech lead beside “${role}”.`)
      return file
    },
    theme: async (id) => {
      const file = themePage(dataset, id)
      if (!file) throw new DataProblem('missing', `The dataset has no theme “${id}”.`)
      return file
    },
    news: async () => newsFileOf(allModels(dataset)),
    search: async () => searchFileOf(dataset),
    phrases: async () => ({ format: 1, phrases: dataset.phrases }),
  }
}

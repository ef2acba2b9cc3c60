import { apartOf } from '../domain/comparing/apart.ts'
import { apartFinding } from '../domain/comparing/apart-finding.ts'
import { summaryOf } from '../domain/dataset.ts'
import { soleDuties } from '../domain/duties/sole-duties.ts'
import type { RoleModel, Vocabulary } from '../domain/model.ts'

/**
 * The models that count, each with what sets it apart from all others. It is counted here, once: a page is about one model,
 * and has no other at hand.
 */
export function setApart(models: readonly RoleModel[], vocabulary: Vocabulary): RoleModel[] {
  const { themes } = vocabulary
  const summaries = models.map((model) => summaryOf(model, vocabulary))
  const sole = soleDuties(models)
  return models.map((model, place) => {
    const counted = apartOf(themes, summaries, model.id)
    const own = summaries[place]
    if (!counted || !own) return model
    const { total, all, only, common, silent } = counted
    const counts = all.map(({ same, answer }): [number, number] => [same, answer])
    const duties = sole.get(model.id) ?? []
    const finding = apartFinding(counted, own, themes, duties.length)
    return { ...model, apart: { total, finding, counts, only, common, duties, silent } }
  })
}

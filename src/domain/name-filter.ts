import type { ModelSummary } from './model.ts'

/** The text without capitals, accents and doubled white space: how people type a name they half remember. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The models whose name, byline or id has every word that was typed, anywhere in it. All of them where nothing was. */
export function modelsNamed<M extends Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'byline'>>(
  models: readonly M[],
  typed: string,
): M[] {
  const words = plainText(typed).split(' ')
  return models.filter((model) => {
    const text = plainText(`${model.name} ${model.shortName} ${model.byline} ${model.id}`)
    return words.every((word) => text.includes(word))
  })
}

/** A text to learn from, by its features' numbers: what it counts, the place of its theme and of further ones, how much it is worth. */
export interface Sample {
  features: readonly number[]
  counts: readonly number[]
  theme: number
  also: readonly number[]
  worth: number
}

/** What each feature says for each theme, row by row, and what each theme has to begin with. */
export interface ThemeWeights {
  themes: number
  ofFeature: Float32Array
  ofTheme: Float32Array
}

/** Texts are made equally long: what one of many words says must not count more than what is said in three. */
export const LENGTH = 5
const RATE = 0.25
const SHRINK = 0.002
const MOST_ROUNDS = 8
/** Very many texts are each read once: they say enough, and building takes a moment, not longer the more there are. */
const STEPS = 10_000
const LEAST = 1e-5

/**
 * Learns from texts which features point to which theme: logistic regression over all themes, by gradient steps that grow
 * smaller for what was seen often. The same texts give the same weights.
 */
export function themeWeights(samples: readonly Sample[], features: number, themes: number): ThemeWeights {
  const ofFeature = new Float32Array(features * themes)
  const ofTheme = new Float32Array(themes)
  const [seenFeature, seenTheme] = [new Float32Array(features * themes), new Float32Array(themes)]
  const weights = { themes, ofFeature, ofTheme }
  const chances = new Float64Array(themes)
  const order = shuffled(samples)
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.round(STEPS / Math.max(1, samples.length))))
  for (let round = 0; round < rounds; round += 1)
    for (const sample of order) {
      chancesOf(weights, sample, chances)
      for (const { theme, share } of sharesOf(sample)) chances[theme] = (chances[theme] ?? 0) - share
      for (let theme = 0; theme < themes; theme += 1) {
        const step = (chances[theme] ?? 0) * sample.worth
        seenTheme[theme] = (seenTheme[theme] ?? 0) + step * step
        ofTheme[theme] = (ofTheme[theme] ?? 0) - (0.3 * RATE * step) / Math.sqrt((seenTheme[theme] ?? 0) + LEAST)
      }
      for (let i = 0; i < sample.features.length; i += 1) {
        const row = (sample.features[i] ?? 0) * themes
        const count = (sample.counts[i] ?? 0) * sample.worth
        for (let theme = 0; theme < themes; theme += 1) {
          const at = row + theme
          const step = (chances[theme] ?? 0) * count + SHRINK * (ofFeature[at] as number)
          if (step < LEAST && step > -LEAST) continue
          const seen = (seenFeature[at] as number) + step * step
          seenFeature[at] = seen
          ofFeature[at] = (ofFeature[at] as number) - (RATE * step) / Math.sqrt(seen + LEAST)
        }
      }
    }
  return weights
}

/** What a statement that speaks to several themes is worth for the further ones, all together. */
const FURTHER = 0.4

/** The themes of a text, and how much of it each has: all together 1. */
export function sharesOf({
  theme,
  also,
}: {
  theme: number
  also: readonly number[]
}): { theme: number; share: number }[] {
  if (also.length === 0) return [{ theme, share: 1 }]
  return [{ theme, share: 1 - FURTHER }, ...also.map((each) => ({ theme: each, share: FURTHER / also.length }))]
}

/** How likely each theme is for a text, all together 1. */
export function chancesOf(
  { themes, ofFeature, ofTheme }: ThemeWeights,
  { features, counts }: Pick<Sample, 'features' | 'counts'>,
  into = new Float64Array(themes),
): Float64Array {
  for (let theme = 0; theme < themes; theme += 1) into[theme] = ofTheme[theme] ?? 0
  for (let i = 0; i < features.length; i += 1) {
    const row = (features[i] ?? 0) * themes
    const count = counts[i] ?? 0
    for (let theme = 0; theme < themes; theme += 1)
      into[theme] = (into[theme] as number) + (ofFeature[row + theme] as number) * count
  }
  let highest = Number.NEGATIVE_INFINITY
  for (const chance of into) if (chance > highest) highest = chance
  let sum = 0
  for (let theme = 0; theme < themes; theme += 1) {
    const chance = Math.exp((into[theme] as number) - highest)
    into[theme] = chance
    sum += chance
  }
  for (let theme = 0; theme < themes; theme += 1) into[theme] = (into[theme] as number) / sum
  return into
}

/** In an order of its own, the same each time: texts of one document would pull one after the other to the same side. */
function shuffled<T>(things: readonly T[]): T[] {
  const order = [...things]
  let seed = 7
  for (let last = order.length - 1; last > 0; last -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    const other = seed % (last + 1)
    const [one, two] = [order[last], order[other]]
    if (one === undefined || two === undefined) continue
    order[last] = two
    order[other] = one
  }
  return order
}

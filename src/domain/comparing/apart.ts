import type { ModelId, ModelSummary, Theme, ThemeId } from '../model.ts'
import type { Position } from '../position.ts'
import { camp } from './agreement-class.ts'

/** Under so many models nobody is set apart: what only one of three says is no news. */
export const FEWEST_TO_SET_APART = 4

/** A position is one model's alone where so many others answer: beside one or two it would say little. */
const FEWEST_OTHERS = 3
/** Nearly all: this part of those who answer, where so many do. */
const NEARLY_ALL = 3 / 4
const FEWEST_ANSWERS = 6

/** A theme with how many say on it what the model says, itself among them, and how many answer at all. */
export interface Weighed {
  theme: ThemeId
  same: number
  answer: number
}

/** What sets a model apart from all models, theme by theme. A theme stands in one of the lists, or in none. */
export interface Apart {
  /** How many models there are, itself among them. */
  total: number
  /** Every theme, in the order of the vocabulary. */
  all: Weighed[]
  /** A position that nobody else takes: duties before facts, whose values are many; first where most answer. */
  only: Weighed[]
  /** What nearly all who answer say: first where most say so. */
  common: Weighed[]
  /** Where it says nothing, and more than half of all answer: first where most do. */
  silent: Weighed[]
}

/**
 * What one of `models` says that no other does, what it shares with nearly all, and where it is silent. A fact in its own
 * words and an answer in part are no positions, so they are not judged. Undefined for a model that does not count, as another
 * edition does not, and where there are too few.
 */
export function apartOf(
  themes: readonly Pick<Theme, 'id' | 'kind'>[],
  models: readonly Pick<ModelSummary, 'id' | 'positions'>[],
  id: ModelId,
): Apart | undefined {
  const own = models.find((model) => model.id === id)
  const total = models.length
  if (!own || total < FEWEST_TO_SET_APART) return undefined
  const weighed = themes.map(({ id: theme, kind }, place) => {
    const position = own.positions[place] ?? 'silent'
    const spoken = models.map(({ positions }) => positions[place] ?? 'silent').filter((each) => each !== 'silent')
    const same = spoken.filter((each) => camp(each) === camp(position)).length
    return { theme, same, answer: spoken.length, position, isFact: kind === 'fact' }
  })
  const judged = weighed.filter(({ position }) => isJudged(position))
  return {
    total,
    all: weighed.map(counts),
    only: judged
      .filter(({ same, answer }) => same === 1 && answer > FEWEST_OTHERS)
      .sort((a, b) => Number(a.isFact) - Number(b.isFact) || b.answer - a.answer)
      .map(counts),
    common: judged
      .filter(({ same, answer }) => answer >= FEWEST_ANSWERS && same >= NEARLY_ALL * answer)
      .sort((a, b) => b.same - a.same || a.answer - b.answer)
      .map(counts),
    silent: weighed
      .filter(({ position, answer }) => position === 'silent' && answer > total / 2)
      .sort((a, b) => b.answer - a.answer)
      .map(counts),
  }
}

/** Whether others can be said to agree with a position: not with silence, an answer in part or a fact in its own words. */
export function isJudged(position: Position): boolean {
  return position !== 'silent' && position !== 'mixed' && position !== 'states'
}

function counts({ theme, same, answer }: Weighed): Weighed {
  return { theme, same, answer }
}

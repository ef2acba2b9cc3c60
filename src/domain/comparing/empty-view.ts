import { inWords } from '../words.ts'
import type { ComparisonShow } from './comparison.ts'

/** A view that shows no theme, stated as what that means: “No differences among these three”. */
export function emptyViewFinding(show: ComparisonShow, models: number): string {
  const among = models > 2 ? `these ${inWords(models)}` : 'the two'
  switch (show) {
    case 'differences':
      return `No differences among ${among}`
    case 'in-common':
      return `Nothing that ${models > 2 ? `all of ${among}` : 'both'} agree on`
    case 'silent':
      return `Nobody is silent: ${models > 2 ? `all ${inWords(models)}` : 'both'} speak on every theme`
    case 'one-only':
      return `Nothing that only one of ${among} says`
    case 'all':
      return 'There is nothing to compare'
  }
}

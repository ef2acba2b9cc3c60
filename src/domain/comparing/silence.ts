import type { Position } from '../position.ts'
import { capitalised, inWords } from '../words.ts'

/** How many of those who are asked say nothing, beside what the others say: “Two say nothing.” Empty where all speak, and where nobody does. */
export function silenceFinding(positions: readonly Position[]): string {
  const silent = positions.filter((position) => position === 'silent').length
  if (silent === 0 || silent === positions.length) return ''
  return `${capitalised(inWords(silent))} ${silent === 1 ? 'says' : 'say'} nothing.`
}

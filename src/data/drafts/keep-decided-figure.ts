import { DECIDED_CHANGED, DECIDED_KEY } from './decided-figure.ts'

/** Keeps how many themes are decided; undefined where there is no draft any more. */
export function keepDecidedFigure(decided: number | undefined): void {
  try {
    if (decided === undefined) localStorage.removeItem(DECIDED_KEY)
    else localStorage.setItem(DECIDED_KEY, String(decided))
  } catch {
    // Then no other page tells it.
  }
  dispatchEvent(new Event(DECIDED_CHANGED))
}

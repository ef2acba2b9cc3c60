import type { LoadFigures } from './measure-load.ts'
import type { SwitchFigures } from './measure-switch.ts'

/** A page opened on a phone: medians; of the shift, the worst. */
export interface PhoneLoad extends Omit<LoadFigures, 'scripts' | 'heap'> {
  /** What the page is: `comparison of three`. */
  page: string
  /** What it brings for its first view, as a host that compresses ahead sends it. */
  firstView: number
}

/** Pages of ours beside the floor and plain HTML, all opened by turns. */
export interface BesideFloor {
  plain: PhoneLoad
  floor: PhoneLoad
  ours: PhoneLoad[]
}

/** How long one change of a comparison takes, and the same on the floor, where the floor has it. */
export interface SwitchBesideFloor {
  what: string
  /** How many times slower the processor is. */
  cpu: number
  ours: SwitchFigures
  floor: SwitchFigures | undefined
}

/** All that is measured beside the floor. */
export interface FloorFigures {
  opened: BesideFloor[]
  switched: SwitchBesideFloor[]
}

/** Puts changes of ours beside those of the floor that do the same. */
export function switchesBeside(
  cpu: number,
  ours: readonly SwitchFigures[],
  floor: readonly SwitchFigures[],
): SwitchBesideFloor[] {
  return ours.map((each) => ({
    what: each.what,
    cpu,
    ours: each,
    floor: floor.find(({ what }) => what === each.what),
  }))
}

/** How many times a figure is that of the floor. Of a floor that costs nothing, anything is infinitely many times. */
export function timesTheFloor(ours: number, floor: number): number {
  return ours === floor ? 1 : ours / floor
}

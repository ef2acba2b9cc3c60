import type { AnswerStance, Theme } from '../model.ts'
import { counted, uncapitalised } from '../words.ts'
import { STANCE_LABELS, type StanceMark } from './stance.ts'

// The picture of a model: one bar or sign a theme, area by area. It is computed here, once, for pages and images alike.

const STEP = 9.2
const GAP = 6
const WIDTH = 7
const BASELINE = 27.5
/** How thick the outline of a hollow bar is. */
const OUTLINE = 1.5

/** How high a fingerprint is, in its own units. */
export const FINGERPRINT_HEIGHT = 44

/** A sign on a post, for a fact: it stands, but is no bar. From the upper left corner of its plate, which is as wide as a bar. */
const SIGN = `7h${WIDTH}v8h-2.5v11h-2v-11h-2.5z`

/** A bar: how far it rises above the baseline and how far it falls below it. */
type Bar = { up?: number; down?: number; hollow?: true; mark: StanceMark }

const BARS: Record<Exclude<AnswerStance, 'silent' | 'states'>, Bar> = {
  does: { up: 26, mark: 'does' },
  shared: { up: 13, mark: 'shared' },
  conditional: { up: 26, hollow: true, mark: 'only' },
  'does-not': { down: 15, mark: 'not' },
  'other-role': { down: 15, hollow: true, mark: 'not' },
  mixed: { up: 13, down: 8, mark: 'mixed' },
}

/** A fingerprint as paths: one a colour, to be filled, however many themes there are. */
export interface FingerprintDrawing {
  width: number
  /** The line that bars rise above and fall below: to be stroked. */
  baseline: string
  bars: { mark: StanceMark; path: string }[]
  /** A point where the model is silent: to be stroked, with round caps. */
  dots: string
  /** The letter of each area, and where it starts. */
  letters: { letter: string; x: number }[]
}

/**
 * Draws the stances that a model takes. They stand in the order of the themes; a theme without one is silent, and one that is not
 * decided has nothing drawn.
 */
export function drawFingerprint(
  stances: readonly (AnswerStance | 'undecided')[],
  themes: readonly Pick<Theme, 'area' | 'ref'>[],
): FingerprintDrawing {
  const bars = new Map<StanceMark, string>()
  const letters: FingerprintDrawing['letters'] = []
  let [dots, x, area] = ['', -STEP, '']
  for (const [place, theme] of themes.entries()) {
    const starts = theme.area !== area
    x = tenths(x + STEP + (starts && area !== '' ? GAP : 0))
    area = theme.area
    if (starts) letters.push({ letter: theme.ref.charAt(0), x })
    const stance = stances[place] ?? 'silent'
    const draw = (mark: StanceMark, path: string) => bars.set(mark, (bars.get(mark) ?? '') + path)
    if (stance === 'undecided') continue
    if (stance === 'silent') dots += `M${tenths(x + WIDTH / 2)} ${BASELINE}h0`
    else if (stance === 'states') draw('fact', `M${x} ${SIGN}`)
    else {
      const { up = 0, down = 0, hollow, mark } = BARS[stance]
      draw(mark, barPath(x, BASELINE - 1 - up, up, hollow) + barPath(x, BASELINE + 1, down, hollow))
    }
  }
  const width = Math.max(0, tenths(x + WIDTH))
  return {
    width,
    baseline: `M0 ${BASELINE}h${width}`,
    bars: [...bars].map(([mark, path]) => ({ mark, path })),
    dots,
    letters,
  }
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10
}

/** A bar from its upper left corner. A hollow one has a hole: a second outline drawn the other way round. */
function barPath(x: number, y: number, height: number, hollow: true | undefined): string {
  if (height === 0) return ''
  const [wide, high] = [WIDTH - 2 * OUTLINE, height - 2 * OUTLINE]
  const hole = hollow ? `m${OUTLINE} ${OUTLINE}v${high}h${wide}v-${high}z` : ''
  return `M${x} ${y}h${WIDTH}v${height}h-${WIDTH}z${hole}`
}

/** Each stance there is with its count, in the order of the legend; a fact is a stance, whatever its value. */
export function stanceCounts(stances: readonly AnswerStance[]): [AnswerStance, number][] {
  return (Object.keys(STANCE_LABELS) as AnswerStance[]).flatMap((stance): [AnswerStance, number][] => {
    const count = stances.filter((each) => each === stance).length
    return count > 0 ? [[stance, count]] : []
  })
}

/** A stance behind its count: “facts”, “does it”, “say nothing”. */
export function countedStance(stance: AnswerStance, count: number): string {
  if (stance === 'states') return count === 1 ? 'fact' : 'facts'
  if (stance === 'silent' && count > 1) return 'say nothing'
  return uncapitalised(STANCE_LABELS[stance])
}

/** A fingerprint in words: “Of 20 themes: 4 facts, 9 does it, 3 mixed, 1 explicitly not, 3 say nothing.” */
export function fingerprintWords(stances: readonly AnswerStance[]): string {
  const counts = stanceCounts(stances).map(([stance, count]) => `${count} ${countedStance(stance, count)}`)
  return `Of ${counted(stances.length, 'theme')}: ${counts.join(', ')}.`
}

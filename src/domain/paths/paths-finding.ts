import type { Part } from '../prose.ts'
import { capitalised, eitherInProse, inWords, listInProse } from '../words.ts'
import { isSilentOnPaths, LANES, type Lane, type ModelPath, speaksOf } from './career-paths.ts'

/** As many names as a sentence can carry; beyond, they are counted. */
const NAMED = 3

/**
 * What a set of career paths comes to: “Of five models, two say who becomes a tech lead, two where the role leads and two
 * what is handed over on leaving. Brax and Loadsmart set conditions. SoundCloud and the general guide say nothing of it.”
 * `total` is how many models there are, of which `paths` may be a few.
 */
export function pathsFinding(paths: readonly ModelPath[], total: number): Part[] {
  const [first] = paths
  if (!first) return [{ text: 'There are no career paths yet.' }]
  return [
    ...(paths.length === 1 ? aloneParts(first) : countedParts(paths, total)),
    ...afterwards(paths.filter(hasCondition), paths.length, ['sets conditions', 'set conditions']),
    ...(paths.length === 1
      ? []
      : afterwards(paths.filter(isSilentOnPaths), paths.length, ['says nothing of it', 'say nothing of it'])),
  ]
}

/** One model: which of the lanes it speaks of, and which not. */
function aloneParts(path: ModelPath): Part[] {
  const name = capitalised(path.summary.inProse)
  const said = LANES.filter(({ lane }) => speaksOf(path, lane)).map(({ says }) => says)
  const unsaid = LANES.filter(({ lane }) => !speaksOf(path, lane)).map(({ says }) => says)
  if (said.length === 0) return [{ text: `${name} says nothing of ${eitherInProse(unsaid)}.` }]
  const but = unsaid.length > 0 ? `, but not ${eitherInProse(unsaid)}` : ''
  return [{ text: `${name} says ` }, { text: listInProse(said), strong: true }, { text: `${but}.` }]
}

/** Several models: how many speak of each lane. */
function countedParts(paths: readonly ModelPath[], total: number): Part[] {
  const counts = LANES.map(({ lane }) => paths.filter((path) => speaksOf(path, lane)).length)
  const among = `Of ${inWords(paths.length)} models${paths.length < total ? ` shown here, out of ${inWords(total)}` : ''}, `
  if (counts.every((count) => count === 0))
    return [
      { text: `${among}none says ` },
      { text: eitherInProse(LANES.map(({ says }) => says)), strong: true },
      { text: '.' },
    ]
  const parts = LANES.flatMap(({ says }, place): Part[] => {
    const count = counts[place] ?? 0
    const verb = verbFor(count)
    const said = place > 0 && verb === verbFor(counts[place - 1] ?? 0) ? '' : `${verb} `
    const lead = place === 0 ? among : place === LANES.length - 1 ? ' and ' : ', '
    return [{ text: `${lead}${howMany(count, paths.length)} ${said}` }, { text: says, strong: true }]
  })
  return [...parts, { text: '.' }]
}

/** How many speak of a lane, by itself: “two of five say”, “none of five says”. */
export function pathsInShort(paths: readonly ModelPath[], lane: Lane): string {
  const count = paths.filter((path) => speaksOf(path, lane)).length
  if (paths.length === 1) return count === 1 ? 'said' : 'not said'
  return `${count === 0 ? 'none' : inWords(count)} of ${inWords(paths.length)} ${verbFor(count)}`
}

function verbFor(count: number): string {
  return count < 2 ? 'says' : 'say'
}

function howMany(count: number, all: number): string {
  if (count === 0) return 'none'
  if (count === all) return count === 2 ? 'both' : `all ${inWords(all)}`
  return inWords(count)
}

/** Whether a station depends on something, in the document's words or its statement's. */
function hasCondition({ lanes }: ModelPath): boolean {
  return LANES.some(({ lane }) => lanes[lane].some(({ when, onlyIf }) => (when ?? onlyIf) !== undefined))
}

/** A sentence about some of them: by name while they are few. Nothing where there are none. */
function afterwards(some: readonly ModelPath[], all: number, [one, more]: readonly [string, string]): Part[] {
  if (some.length === 0) return []
  const names = some.map(({ summary }) => summary.inProse)
  const who = all === 1 ? 'it' : names.length <= NAMED ? listInProse(names) : howMany(names.length, all)
  return [{ text: ` ${capitalised(who)} ${some.length === 1 ? one : more}.` }]
}

import { placeIt } from '../duties/duty-page-words.ts'
import type { Citation, SearchFile } from '../model.ts'
import { STANCE_LABELS } from '../statements/stance.ts'
import { listInProse } from '../words.ts'
import { type Marked, MOST_NAMED, type SearchGroupKind, type SearchHit } from './search-answer.ts'
import type { SearchItem } from './search-index.ts'
import { noneOutright } from './search-none.ts'
import { searchablePages } from './search-pages.ts'
import { MOST_IN_WAYS, waysInWords } from './search-ways.ts'

type Mark = (text: string) => Marked

/** The group of results in which each kind of thing stands. */
export const GROUP_OF: Record<SearchItem['kind'], SearchGroupKind> = {
  theme: 'themes',
  model: 'models',
  statement: 'statements',
  role: 'roles',
  duty: 'duties',
  page: 'pages',
}

/** One thing that was found, as it is shown: with what was found in it marked, and the best with who says what. Throws for a place that nothing has. */
export function hitOf({ kind, place }: SearchItem, file: SearchFile, mark: Mark, isBest: boolean): SearchHit {
  const hit = HITS[kind](place, file, mark, isBest)
  if (!hit) throw new Error(`The index names a ${kind} that is not in its file.`)
  return { ...hit, key: `${kind}-${place}` }
}

type Made = Omit<SearchHit, 'key'> | undefined
type MakeHit = (place: number, file: SearchFile, mark: Mark, isBest: boolean) => Made

const HITS: Record<SearchItem['kind'], MakeHit> = {
  theme: (place, file, mark, isBest) => {
    const theme = file.themes[place]
    if (!theme) return undefined
    const [id, ref, name, question, values, agreement, silent, inShort] = theme
    const shown = { name: mark(name), text: mark(question) }
    return {
      link: { page: 'theme', theme: id },
      ...shown,
      because: becauseOf(
        [shown.name, shown.text],
        values.map((value) => ['Can be answered', mark(value)]),
      ),
      theme: { id, ref, agreement, speak: file.models.length - silent.length },
      ...(isBest ? { inShort } : {}),
    }
  },
  model: (place, file, mark) => {
    const model = file.models[place]
    if (!model) return undefined
    const [id, name, , definition, byline] = model
    const shown = { name: mark(name), text: mark(definition) }
    return {
      link: { page: 'model', model: id },
      ...shown,
      because: becauseOf([shown.name, shown.text], [['Source', mark(byline)]]),
    }
  },
  statement: statementHit,
  role: (place, file, mark) => {
    const role = file.roles[place]
    if (!role) return undefined
    const [id, name, otherNames, title] = role
    const also = otherNames.length > 0 ? ` Also called ${otherNames.join(', ')}.` : ''
    return { link: { page: 'duties', role: id, models: [] }, name: mark(name), text: mark(`${title}.${also}`) }
  },
  duty: (place, file, mark, isBest) => {
    const duty = file.duties[place]
    if (!duty) return undefined
    const [id, , label] = duty
    const said = saidOfDuty(place, file)
    return {
      link: { page: 'duty', duty: id },
      name: mark(label),
      text: { text: `duty · ${placeIt(said.size)}`, marks: [] },
      ...(isBest ? { inShort: whoHas(said, file) } : {}),
    }
  },
  page: (place, file, mark, isBest) => {
    const page = searchablePages(file)[place]
    if (!page) return undefined
    const { link, name, words, inShort } = page
    return { link, name: mark(name), text: mark(words), ...(isBest && inShort ? { inShort } : {}) }
  },
}

/** Yes, shared and on terms before no. */
const STANCE_ORDER = Object.keys(STANCE_LABELS)

/** What is said of who has a duty: by the place of the model, the stances in which it says so, by their places, and the lines. */
function saidOfDuty(duty: number, { statements, stances }: SearchFile): Map<number, Map<number, Citation['lines'][]>> {
  const said = new Map<number, Map<number, Citation['lines'][]>>()
  for (const [model, , about, way, , , lines] of statements) {
    const [stance = ''] = stances[way] ?? []
    if (![about].flat().includes(duty) || stance === '' || stance === 'states') continue
    const ways = said.get(model) ?? new Map<number, Citation['lines'][]>()
    said.set(model, ways.set(way, [...(ways.get(way) ?? []), lines]))
  }
  return said
}

/**
 * Who has a duty, each way on a line of its own with the lines of the documents, and who does not place it: “Only if there are
 * juniors: Acme (line 9).”, “Explicitly not: Zenith (line 20).”, “Corvid does not place it.” Of very many, how many do. Who does
 * not may still speak of it: see `speaksOn`.
 */
function whoHas(said: ReturnType<typeof saidOfDuty>, { models, stances }: SearchFile): string {
  if (said.size > MOST_IN_WAYS) return `Placed by ${said.size} of ${models.length} models.`
  const places = [...said.values()].flatMap((ways) => [...ways.keys()])
  const none = noneOutright(
    models.length,
    places.flatMap((way) => stances[way]?.[0] || []),
  )
  const ways = [...said]
    .flatMap(([model, each]) =>
      [...each].map(([place, lines]) => {
        const [stance = '', way = ''] = stances[place] ?? []
        return { stance, way, name: models[model]?.[1] ?? '', lines }
      }),
    )
    .sort((a, b) => STANCE_ORDER.indexOf(a.stance) - STANCE_ORDER.indexOf(b.stance))
  const silent = models.filter((_, model) => !said.has(model)).map(([, name]) => name)
  return [
    ...(none === '' ? [] : [none]),
    ...waysInWords(ways),
    ...(silent.length > 0 ? [doNotPlace(silent)] : []),
  ].join('\n')
}

function doNotPlace(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return `The other ${names.length} do not place it.`
  return `${listInProse(names)} ${names.length === 1 ? 'does' : 'do'} not place it.`
}

function statementHit(place: number, file: SearchFile, mark: Mark): Made {
  const statement = file.statements[place]
  const model = file.models[statement?.[0] ?? -1]
  if (!statement || !model) return undefined
  const [, themePlace, duty, stancePlace, id, text, lines, cites] = statement
  const theme = file.themes[themePlace]
  const [stance = '', words = ''] = file.stances[stancePlace] ?? []
  const shown = { name: mark(model[1]), text: mark(text) }
  return {
    link: {
      page: 'statement',
      model: model[0],
      statement: id as Extract<SearchHit['link'], { page: 'statement' }>['statement'],
    },
    ...shown,
    // Whose it is does not say why it was found.
    because: becauseOf(
      [shown.text],
      [
        ...cites.map((cite, i): [string, Marked] => [i % 2 === 0 ? 'Cited' : 'Section', mark(cite)]),
        ...[duty].flat().map((each): [string, Marked] => ['Duty', mark(file.duties[each]?.[2] ?? '')]),
        ['Theme', mark(theme?.[2] ?? '')],
        ['Stance', mark(words)],
      ],
    ),
    theme: theme && { id: theme[0], ref: theme[1], agreement: theme[5], speak: file.models.length - theme[6].length },
    said: { mark: stance === '' ? undefined : stance, words, lines },
  }
}

/** What else shows why something was found, where what is shown does not. */
function becauseOf(shown: readonly Marked[], others: readonly [what: string, found: Marked][]): SearchHit['because'] {
  if (shown.some(({ marks }) => marks.length > 0)) return undefined
  const [what, found] = others.find(([, { marks }]) => marks.length > 0) ?? []
  return what !== undefined && found ? { what, found } : undefined
}

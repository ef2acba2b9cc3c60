import { placeIt } from '../duties/duty-page-words.ts'
import { MOST_COMPARED } from '../links/deep-link.ts'
import type { SearchFile } from '../model.ts'
import { listInProse, uncapitalised } from '../words.ts'
import { type Marked, MOST_NAMED, type SearchGroupKind, type SearchHit } from './search-answer.ts'
import type { SearchItem } from './search-index.ts'
import { noneOutright } from './search-none.ts'
import { searchablePages } from './search-pages.ts'

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
  page: (place, file, mark) => {
    const page = searchablePages(file)[place]
    return page && { link: page.link, name: mark(page.name), text: mark(page.words) }
  },
}

/** What is said of who has a duty: by the place of the model, the places of the stances in which it says so. */
function saidOfDuty(duty: number, { statements, stances }: SearchFile): Map<number, Set<number>> {
  const said = new Map<number, Set<number>>()
  for (const [model, , about, way] of statements) {
    const [stance = ''] = stances[way] ?? []
    if (![about].flat().includes(duty) || stance === '' || stance === 'states') continue
    said.set(model, (said.get(model) ?? new Set()).add(way))
  }
  return said
}

/**
 * Who has a duty, model by model, and who does not place it: “Acme: only if there are juniors. Zenith: explicitly not.
 * Corvid does not place it.” Of many, how many do. Who does not may still speak of it: see `speaksOn`.
 */
function whoHas(said: ReadonlyMap<number, ReadonlySet<number>>, { models, stances }: SearchFile): string {
  if (said.size > MOST_COMPARED) return `Placed by ${said.size} of ${models.length} models.`
  const ways = [...new Set([...said.values()].flatMap((each) => [...each]))]
  const none = noneOutright(
    models.length,
    ways.flatMap((way) => stances[way]?.[0] || []),
  )
  const each = [...said].map(([model, ways]) => {
    const words = new Set([...ways].map((way) => uncapitalised(stances[way]?.[1] ?? '')))
    return `${models[model]?.[1]}: ${[...words].join('; ')}.`
  })
  const silent = models.filter((_, model) => !said.has(model)).map(([, name]) => name)
  return [...(none === '' ? [] : [none]), ...each, ...(silent.length > 0 ? [doNotPlace(silent)] : [])].join(' ')
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

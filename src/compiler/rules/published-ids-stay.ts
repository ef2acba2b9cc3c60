import { nearest } from '../../domain/similarity.ts'
import type { Content } from '../content.ts'
import { givenDuties, idsIn, itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Path, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'

/** What the content has today, and where retired paths lead. */
interface Today {
  themes: ReadonlySet<string>
  duties: ReadonlySet<string>
  /** Statement ids by model. */
  models: ReadonlyMap<string, ReadonlySet<string>>
  redirects: ReadonlyMap<string, string>
}

/** An id that was published once is there, or redirected: links to it are out there for ever. */
export const publishedIdsStay: Rule = {
  name: 'published-ids-stay',
  scope: 'content',
  check: (content) => {
    const today = todayOf(content)
    return today ? [...goneThemes(content, today), ...goneDuties(content, today), ...goneModels(content, today)] : []
  },
}

/** Undefined while a file cannot be read: then what is in it cannot be said to be gone. */
function todayOf({ themes, duties, models, redirects }: Content): Today | undefined {
  const themeIds = idsIn(themes, 'themes')
  const dutyIds = givenDuties(duties)
  if (!themeIds || !dutyIds || models.some(({ draft }) => draft.id === undefined)) return undefined
  return {
    themes: themeIds,
    duties: dutyIds,
    models: new Map(models.map((model) => [model.draft.id ?? '', idsIn(model, 'statements') ?? new Set()])),
    redirects: new Map(itemsOf(redirects.draft.redirects).map(([, { from, to }]) => [from, to])),
  }
}

function goneThemes({ published }: Content, { themes, redirects }: Today): Fault[] {
  const listed = itemsOf(published.draft.themes)
  const known = new Set(listed.map(([, id]): string => id))
  return listed
    .filter(([, id]) => !themes.has(id) && !redirects.has(`/themes/${id}`))
    .map(([i, id]) =>
      faultAt(
        published,
        ['themes', i],
        gone(`the theme "${id}"`, 'content/themes.yaml', `/themes/${id}`, unlisted(themes, known)),
      ),
    )
}

/** A duty that is retired is gone: it has a page no more. */
function goneDuties({ published }: Content, { duties, redirects }: Today): Fault[] {
  const listed = itemsOf(published.draft.duties)
  const known = new Set(listed.map(([, id]): string => id))
  return listed
    .filter(([, id]) => !duties.has(id) && !redirects.has(`/duties/on/${id}`))
    .map(([i, id]) =>
      faultAt(
        published,
        ['duties', i],
        gone(`the duty "${id}"`, 'content/duties.yaml', `/duties/on/${id}`, unlisted(duties, known)),
      ),
    )
}

function goneModels({ published }: Content, today: Today): Fault[] {
  const listed = Object.entries(published.draft.models ?? {})
  const known = new Set(listed.map(([id]) => id))
  return listed.flatMap(([model, statements]): Fault[] => {
    const path = `/models/${model}`
    if (today.models.has(model) || today.redirects.has(path)) return goneStatements(published, today, model, statements)
    const file = `content/models/${model}.yaml`
    const said = gone(`the model "${model}"`, file, path, unlisted(today.models.keys(), known))
    return [faultAt(published, ['models', model], said, 'key')]
  })
}

function goneStatements(
  file: Content['published'],
  { models, redirects }: Today,
  model: string,
  statements: readonly string[],
): Fault[] {
  const known = new Set(statements)
  const now = /^\/models\/([^/]+)$/.exec(redirects.get(`/models/${model}`) ?? '')?.[1] ?? model
  const here = models.get(now)
  // A redirect to a model that is not there is another rule's fault.
  if (!here && now !== model) return []
  return [...statements.entries()]
    .filter(
      ([, id]) => !here?.has(id) && !redirects.has(`/models/${model}/${id}`) && !redirects.has(`/models/${now}/${id}`),
    )
    .map(([i, id]) => {
      const at: Path = ['models', model, i]
      const home = `content/models/${now}.yaml`
      return faultAt(
        file,
        at,
        gone(`the statement "${id}" of ${model}`, home, `/models/${now}/${id}`, unlisted(here ?? [], known)),
      )
    })
}

/** Ids that are new since the list was written: what a retired one may have been renamed to. */
function unlisted(ids: Iterable<string>, known: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !known.has(id))
}

function gone(what: string, file: string, path: string, candidates: readonly string[]): Said {
  const id = path.split('/').at(-1) ?? ''
  const renamed = nearest(id, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined)
  const to = path.slice(0, -id.length) + (renamed ?? '…')
  return {
    what: `${what} is gone`,
    why: `It was published at ${path}, and links to it are out there.`,
    fix: `Bring the id back in ${file}, or type in content/redirects.yaml: - { from: ${path}, to: ${to}, since: YYYY-MM-DD }`,
  }
}

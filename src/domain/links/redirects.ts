import { formatPath } from './deep-link.ts'
import type { DeepLink } from './page-kinds.ts'
import { parseDeepLink } from './parse-deep-link.ts'

/** Addresses that had to change, old path to new: `/models/acme-forge` to `/models/acme`. */
export type Redirects = Readonly<Record<string, string>>

/**
 * The link that a retired one has become: each id in it replaced, also where the model or theme that moved is only part
 * of the link. Undefined where nothing in it is retired.
 */
export function followRedirects(link: DeepLink, redirects: Redirects): DeepLink | undefined {
  const path = formatPath(link)
  const moved = movedPath(link, redirects)
  return moved === path ? undefined : parseDeepLink(moved).link
}

function movedPath(link: DeepLink, redirects: Redirects): string {
  const path = formatPath(link)
  const models = 'models' in link ? link.models.map((id) => movedId('models', id, redirects)).join('/') : ''
  switch (link.page) {
    case 'statement': {
      const listed = movedTo(path, redirects)
      if (listed) return listed
      const renamed = `/models/${movedId('models', link.model, redirects)}/${link.statement}`
      return movedTo(renamed, redirects) ?? renamed
    }
    case 'comparison':
      // A rename may change the order of the path, and lead two of its models to one.
      return canonical(`/compare/${models}`)
    case 'row':
      return canonical(`/compare/${models}/on/${movedId('themes', link.theme, redirects)}`)
    default:
      return movedTo(path, redirects) ?? path
  }
}

function canonical(path: string): string {
  const { link } = parseDeepLink(path)
  return link ? formatPath(link) : path
}

/** Where a path leads now. It may come from a link, and “constructor” is in every object. */
function movedTo(path: string, redirects: Redirects): string | undefined {
  return Object.hasOwn(redirects, path) ? redirects[path] : undefined
}

/** What an id is called now. A model that became one statement of another is no longer a model: its id stays as it is. */
function movedId(kind: 'models' | 'themes', id: string, redirects: Redirects): string {
  const [, first, moved, ...rest] = movedTo(`/${kind}/${id}`, redirects)?.split('/') ?? []
  return first === kind && moved !== undefined && rest.length === 0 ? moved : id
}

/** A query with the retired ids of its view replaced: its columns, its open rows and the organisations that it adds. The rest stays as it stands. */
export function renewedSearch(search: string, redirects: Redirects): string {
  return search.replace(/([?&](order|open|models|with)=)([^&#]*)/g, (_, start: string, key: string, words: string) => {
    const kind = key === 'open' ? 'themes' : 'models'
    return start + words.replace(/[a-z0-9-]+/gi, (word) => movedOr(word, kind, redirects))
  })
}

function movedOr(word: string, kind: 'models' | 'themes', redirects: Redirects): string {
  const id = word.toLowerCase()
  const moved = movedId(kind, id, redirects)
  return moved === id ? word : moved
}

import { formatPath } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import type { Redirects } from '../domain/links/redirects.ts'

/** Old names of an id: `/models/acme-forge` to `/models/acme` makes `acme-forge` one of `acme`. */
type OldNames = (id: string) => string[]

/**
 * Every address that leads to another now, with where it leads: those that are listed first, then what stands below a
 * renamed model, then the comparisons and rows that named an old id. Only for links that have a page, and at most `most`.
 */
export function retiredPaths(redirects: Redirects, links: readonly DeepLink[], most: number): Map<string, string> {
  const retired = new Map(Object.entries(redirects))
  if (retired.size === 0) return retired
  const oldModels = oldNames('models', redirects)
  const oldThemes = oldNames('themes', redirects)
  const add = (from: string, to: string) => {
    if (retired.size < most && !retired.has(from)) retired.set(from, to)
  }
  for (const [from, to] of Object.entries(redirects)) {
    const [, model = '', statement] = /^\/models\/([^/]+)\/([^/]+)$/.exec(from) ?? []
    if (statement) for (const old of oldModels(model)) add(`/models/${old}/${statement}`, to)
  }
  for (const link of links) for (const old of oldForms(link, oldModels, oldThemes)) add(old, formatPath(link))
  return retired
}

function oldNames(kind: 'models' | 'themes', redirects: Redirects): OldNames {
  const old = new Map<string, string[]>()
  const form = new RegExp(`^/${kind}/([^/]+)$`)
  for (const [from, to] of Object.entries(redirects)) {
    const [was, is] = [form.exec(from)?.[1], form.exec(to)?.[1]]
    if (was !== undefined && is !== undefined) old.set(is, [...(old.get(is) ?? []), was])
  }
  return (id) => old.get(id) ?? []
}

/** The paths a link had under every mixture of old and new names of what it names. */
function oldForms(link: DeepLink, oldModels: OldNames, oldThemes: OldNames): string[] {
  if (link.page === 'statement') return oldModels(link.model).map((old) => `/models/${old}/${link.statement}`)
  if (link.page !== 'comparison' && link.page !== 'row') return []
  const sets = mixtures(link.models.map((id) => [id, ...oldModels(id)])).map(
    (set) => `/compare/${set.sort().join('/')}`,
  )
  const paths =
    link.page === 'comparison'
      ? sets
      : sets.flatMap((set) => [link.theme, ...oldThemes(link.theme)].map((theme) => `${set}/on/${theme}`))
  return paths.filter((path) => path !== formatPath(link))
}

/** Every way to take one of each. */
function mixtures(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>((sets, names) => sets.flatMap((set) => names.map((name) => [...set, name])), [[]])
}

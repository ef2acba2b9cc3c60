import type { Content } from '../content.ts'
import { givenDuties, idsIn, itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Path, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Old links stay valid for ever, and lead where they say in one step. */
export const redirectsLeadSomewhere: Rule = {
  name: 'redirects-lead-somewhere',
  scope: 'content',
  check: (content) => {
    const file = content.redirects
    const listed = itemsOf(file.draft.redirects)
    const paths = pathsOf(content)
    const seen = new Set<string>()
    const targets = new Map(listed.map(([, { from, to }]) => [from, to]))
    return listed.flatMap(([i, { from, to }]): Fault[] => {
      const fault = (field: string, said: Said) => faultAt(file, ['redirects', i, field], said)
      const faults: Fault[] = []
      if (paths.has(from)) faults.push(fault('from', STILL_THERE(from)))
      if (seen.has(from)) faults.push(fault('from', TWICE(from)))
      seen.add(from)
      if (targets.has(to)) faults.push(fault('to', CHAIN(to, endOf(to, targets))))
      else faults.push(...unknownTarget(content, ['redirects', i, 'to'], to, paths))
      return faults
    })
  },
}

/** The addresses of everything that exists. */
function pathsOf({ themes, duties, models }: Content): Set<string> {
  const paths = new Set<string>()
  for (const id of idsIn(themes, 'themes') ?? []) paths.add(`/themes/${id}`)
  for (const id of givenDuties(duties) ?? []) paths.add(`/duties/on/${id}`)
  for (const model of models) {
    if (!model.draft.id) continue
    paths.add(`/models/${model.draft.id}`)
    for (const id of idsIn(model, 'statements') ?? []) paths.add(`/models/${model.draft.id}/${id}`)
  }
  return paths
}

function unknownTarget(
  { redirects, models, themes, duties }: Content,
  at: Path,
  to: string,
  known: Set<string>,
): Fault[] {
  // While a file cannot be read, what is in it cannot be said to be missing.
  if (themes.raw === undefined || duties.raw === undefined || models.some((model) => model.draft.id === undefined))
    return []
  return unknownIds([
    {
      file: redirects,
      at,
      id: to,
      kind: 'address',
      known,
      why: 'The old link would lead to a page that is not there.',
      listed: 'Type the path of a model, statement, theme or duty that exists',
    },
  ])
}

/** Where a chain of redirects ends; undefined where it never does. */
function endOf(start: string, targets: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>()
  let here = start
  while (targets.has(here)) {
    if (passed.has(here)) return undefined
    passed.add(here)
    here = targets.get(here) ?? here
  }
  return here
}

const STILL_THERE = (path: string): Said => ({
  what: `"${path}" still exists`,
  why: 'A redirect would hide a page that is there.',
  fix: 'Delete the redirect, or give the page its new id.',
})
const TWICE = (path: string): Said => ({
  what: `"${path}" is redirected twice`,
  why: 'An old link leads to one place.',
  fix: 'Delete one of the two.',
})
const CHAIN = (path: string, end: string | undefined): Said => ({
  what: end ? `"${path}" is itself redirected` : `"${path}" leads back in a circle`,
  why: 'An old link leads to its page in one step.',
  fix: end ? `Type "to: ${end}".` : 'Type the path that exists today.',
})

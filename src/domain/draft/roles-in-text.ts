import type { RoleId } from '../model.ts'
import type { Stretch } from './sentences.ts'

/** A role that a text names, and where. */
export interface NamedRole extends Stretch {
  role: RoleId
}

/** Makes roles ready to be found in texts, by their names in singular or plural; initials as initials. The longest name wins. */
export function roleFinder(roles: readonly { id: RoleId; names: readonly string[] }[]): (text: string) => NamedRole[] {
  const patterns = roles.flatMap(({ id, names }) => names.map((name) => ({ id, pattern: patternOf(name) })))
  return (text) => {
    const found = patterns.flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern)].map(
        ({ 0: name, index }): NamedRole => ({ role: id, start: index, end: index + name.length }),
      ),
    )
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    const apart: NamedRole[] = []
    for (const each of found) if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each)
    return apart
  }
}

function patternOf(name: string): RegExp {
  const bare = name.replace(/^the /i, '').replace(/s$/, '')
  const isInitials = /^\p{Lu}{2,}$/u.test(bare)
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, isInitials ? 'gu' : 'giu')
}

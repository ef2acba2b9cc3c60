import type { FullRole, ModelId, RoleId, RoleModel, Statement } from '../model.ts'

/** What some models say of a role: its other names, and each model's statements that name it. */
export interface SaidOfRole {
  otherNames: string[]
  models: {
    model: ModelId
    source: Pick<RoleModel['source'], 'url' | 'lineUrl' | 'version' | 'commit'>
    statements: Statement[]
  }[]
}

/** The statements of some models that name a role, in the order of their documents; models that never do are left out. */
export function saidOfRole(role: FullRole, models: readonly RoleModel[]): SaidOfRole {
  return {
    otherNames: role.otherNames,
    models: models.flatMap(({ id, source: { url, lineUrl, version, commit }, statements }) => {
      const naming = statements.filter((statement) => mentions(statement, role))
      return naming.length > 0 ? [{ model: id, source: { url, lineUrl, version, commit }, statements: naming }] : []
    }),
  }
}

/** Whether a statement names a role: as partner, as stand-in, or in its words. */
export function mentions(statement: Pick<Statement, 'text' | 'with' | 'when' | 'instead'>, role: FullRole): boolean {
  const placed: readonly (RoleId | undefined)[] = [...(statement.with ?? []), statement.instead]
  if (placed.includes(role.id)) return true
  const said = `${statement.text} ${statement.when ?? ''}`
  return [role.name, ...role.otherNames].some((name) => patternOf(name)?.test(said))
}

/**
 * A name as it stands in a text, in singular or plural. A single common word is no name: a statement about the team
 * or its engineers is not about their role. Initials are: “EM”.
 */
function patternOf(name: string): RegExp | undefined {
  const bare = name.replace(/^the /i, '').replace(/s$/, '')
  const initials = /^\p{Lu}{2,}$/u.test(bare)
  if (!initials && !bare.includes(' ')) return undefined
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, initials ? 'u' : 'iu')
}

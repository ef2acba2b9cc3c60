import { isSlip, nearMisses } from '../domain/similarity.ts'
import { type Fault, FIX_CHANGES_IT } from './fault.ts'
import { faultAt, type LocatedFile, type Path, replaceText } from './located.ts'

/** An id that has to stand somewhere else too. */
export interface Reference {
  file: LocatedFile
  at: Path
  id: string
  /** What the id names: `theme`. */
  kind: string
  /** Undefined where the list itself cannot be read: then nothing is known to be unknown. */
  known: ReadonlySet<string> | undefined
  why: string
  /** Where the known ones stand: `content/themes.yaml lists them`. */
  listed: string
  where?: 'value' | 'key'
  /** Ids that cannot stand here once more: a machine must not choose them. */
  taken?: ReadonlySet<string>
  /** New ids may come in: one that is no slip of another may be meant as it stands, and a machine must not change it. */
  open?: true
}

/** The fault of a reference to something that does not exist, with what was probably meant; none where it exists. */
export function unknownId({
  file,
  at,
  id,
  kind,
  known,
  why,
  listed,
  where = 'value',
  taken,
  open,
}: Reference): Fault[] {
  if (!known || known.has(id)) return []
  const near = nearMisses(id, known)
  const [meant] = near
  // A machine may only choose where there is nothing to choose.
  const sure = near.length === 1 && meant && !taken?.has(meant) && (!open || isSlip(id, meant))
  const edit = sure ? replaceText(file, at, meant, where) : undefined
  const otherwise = open ? ` If not: ${listed}.` : ''
  const fix = meant ? `Did you mean "${meant}"?${edit ? `  ${FIX_CHANGES_IT}` : otherwise}` : `${listed}.`
  return [faultAt(file, at, { what: `unknown ${kind} "${id}"`, why, fix, edit }, where)]
}

/** The faults of several references. */
export function unknownIds(references: readonly Reference[]): Fault[] {
  return references.flatMap(unknownId)
}

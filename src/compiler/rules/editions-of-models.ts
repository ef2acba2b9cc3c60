import { faultAt, type Path, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownId } from '../unknown-id.ts'

/** The names that the editions of one organisation share, as its file has them. */
const SHARED = ['name', 'shortName', 'inProse', 'kind'] as const

/** An edition is one of a model that is here: of the same organisation, with a date of its own, which its id ends with. */
export const editionsOfModels: Rule = {
  name: 'editions-of-models',
  scope: 'model',
  check(file, { editions: all, ids }) {
    const one = all.find((each) => each.file === file)
    if (!one?.edition) return []
    const { id, version, edition } = one
    const fault = (at: Path, said: Said) => [faultAt(file, at, said)]
    const first = all.find((other) => other.id === edition.of)
    if (!first)
      return unknownId({
        file,
        at: ['edition', 'of'],
        id: edition.of,
        kind: 'model',
        known: ids.models,
        why: 'An edition stands beside the model of the same organisation that is here already.',
        listed: 'Type the id of that model; where there is none, delete "edition"',
      })
    if (first === one) return fault(['edition', 'of'], ITSELF)
    if (first.edition) return fault(['edition', 'of'], chained(first.id, first.edition.of))
    const twin = all.find(
      (other) => other !== one && (other === first || other.edition?.of === first.id) && other.version === version,
    )
    return [
      ...SHARED.filter((field) => file.draft[field] !== first.file.draft[field]).flatMap((field) =>
        fault([field], otherName(field, first.id, first.file.draft[field])),
      ),
      ...(first.version === 'undated' ? [faultAt(first.file, ['source', 'version'], UNDATED)] : []),
      ...(version === 'undated'
        ? fault(['source', 'version'], UNDATED)
        : twin
          ? fault(['source', 'version'], sameDay(twin.id))
          : []),
      ...(endsWithDate(id, version) ? [] : fault(['id'], noDate(id, first.id, version))),
    ]
  },
}

/** Whether an id ends with the year of a date, or with more of it: `acme-2022`, `acme-2022-06`. */
function endsWithDate(id: string, version: string): boolean {
  const parts = version.split('-')
  return version === 'undated' || parts.some((_, i) => id.endsWith(`-${parts.slice(0, i + 1).join('-')}`))
}

const ITSELF = {
  what: 'it is called an edition of itself',
  why: 'An edition stands beside another model of the same organisation.',
  fix: 'Type the id of that model, or delete "edition".',
}
const chained = (id: string, of: string) => ({
  what: `"${id}" is an edition itself`,
  why: 'All editions of an organisation name the same model, so that they are found from any of them.',
  fix: `Type of: ${of}`,
})
const otherName = (field: string, id: string, theirs: string | undefined) => ({
  what: `its ${field} is not that of "${id}"`,
  why: 'Editions are of one organisation. The date that tells them apart is added to the name.',
  fix: theirs === undefined ? `Delete "${field}".` : `Type ${field}: ${theirs}`,
})
const UNDATED = {
  what: 'an edition is undated',
  why: 'What changed from one edition to the next is told in the order of time.',
  fix: 'Type the year, month or day of its text.',
}
const sameDay = (id: string) => ({
  what: `"${id}" has the same date`,
  why: 'What changed from one edition to the next is told in the order of time.',
  fix: 'Type more of the date: the month or the day.',
})
const noDate = (id: string, of: string, version: string) => ({
  what: `the id "${id}" does not end with its date`,
  why: 'Links and lists of ids tell the editions of an organisation apart by it.',
  fix: `Name it and its file like ${of}-${version.split('-')[0]}, or with the month too; 16 characters at most.`,
})

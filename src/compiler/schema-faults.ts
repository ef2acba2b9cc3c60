import type * as z from 'zod/mini'
import { nearMisses } from '../domain/similarity.ts'
import { type Edit, type Fault, FIX_CHANGES_IT } from './fault.ts'
import { faultAt, type LocatedFile, type Path, replaceText, type Said } from './located.ts'
import { descriptionOf, fieldsOf, isOptional, schemaAt } from './schema-walk.ts'
import { shown, tooLong, tooShort, wrongForm, wrongKind } from './schema-words.ts'

type Issue = z.core.$ZodIssue

/** What the schema says against a file, one fault for each thing to put right. */
export function schemaFaults(file: LocatedFile, schema: z.core.$ZodType, value: unknown, issues: Issue[]): Fault[] {
  const checked = { file, schema, value }
  const found = issues.flatMap((issue) => flattened(issue, []))
  const unknown = found.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(checked, path, key)) : [],
  )
  // A field with a slip in its name is one mistake, not an unknown field and a missing one.
  const meant = new Set(unknown.map(({ instead }) => instead?.join('/')))
  return [
    ...unknown.map(({ fault }) => fault),
    ...found
      .filter(({ issue, path }) => issue.code !== 'unrecognized_keys' && !meant.has(path.join('/')))
      .map(({ issue, path }) =>
        issue.code === 'invalid_key'
          ? faultAt(file, path, badKey(path, issue), 'key')
          : faultAt(file, path, saidOf(checked, path, issue)),
      ),
  ]
}

interface Checked {
  file: LocatedFile
  schema: z.core.$ZodType
  value: unknown
}

interface Found {
  issue: Issue
  path: Path
}

/** An issue with its whole path; one that a union hides is looked for inside. */
function flattened(issue: Issue, above: Path): Found[] {
  const path = [...above, ...(issue.path as (string | number)[])]
  const closest = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined
  return closest ? closest.flatMap((inner) => flattened(inner, path)) : [{ issue, path }]
}

/** Of the ways a union could be meant, the one that fits best: not the wrong kind of value altogether. */
function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const isOtherKind = (issue: Issue) =>
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  return branches.find((issues) => !issues.some(isOtherKind)) ?? branches[0]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, name) => (Object(here) as Record<string | number, unknown>)[name], value)
}

/** A place in words: `"theme"`, `an entry of "statements"`. */
function nameOf(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string')
  if (name === undefined) return 'the file'
  return typeof path.at(-1) === 'number' ? `an entry of "${name}"` : `"${name}"`
}

/** What a place is for: the words of the schema, for an entry those of its list. */
function meaningOf(schema: z.core.$ZodType, path: Path): string {
  const here = schemaAt(schema, path)
  const above = typeof path.at(-1) === 'number' ? schemaAt(schema, path.slice(0, -1)) : undefined
  return (
    (here && descriptionOf(here)) ??
    (above && descriptionOf(above)) ??
    'Everything of its kind has the same shape; the entries beside it show which.'
  )
}

function unknownField(
  { file, schema, value }: Checked,
  path: Path,
  key: string,
): { fault: Fault; instead: Path | undefined } {
  const here = schemaAt(schema, path)
  const fields = Object.keys((here && fieldsOf(here)) ?? {})
  const taken = Object.keys(Object(valueAt(value, path)))
  const near = nearMisses(
    key,
    fields.filter((field) => !taken.includes(field)),
  )
  const [meant] = near
  const edit = near.length === 1 && meant ? replaceText(file, [...path, key], meant, 'key') : undefined
  const said = {
    what: `unknown field "${key}"`,
    why: 'Nothing reads it, so what it says would be lost.',
    fix: meant ? didYouMean(meant, edit) : `The fields here are ${fields.join(', ')}.`,
    edit,
  }
  return { fault: faultAt(file, [...path, key], said, 'key'), instead: meant ? [...path, meant] : undefined }
}

function didYouMean(meant: string, edit: Edit | undefined): string {
  return `Did you mean "${meant}"?${edit ? `  ${FIX_CHANGES_IT}` : ''}`
}

function badKey(path: Path, issue: Extract<Issue, { code: 'invalid_key' }>): Said {
  return {
    what: `"${String(path.at(-1))}" is not an id`,
    why: `Ids stand in links: ${issue.issues[0]?.message ?? issue.message}.`,
    fix: 'Type it in that form: people-management.',
  }
}

/** Says what is wrong with one value: what it means comes from the schema, what to type from the kind of issue. */
function saidOf({ file, schema, value }: Checked, path: Path, issue: Issue): Said {
  const here = schemaAt(schema, path)
  const orDelete = here && isOptional(here) ? ', or delete the line' : ''
  const name = nameOf(path)
  const found = valueAt(value, path)
  const why = meaningOf(schema, path)
  if (found === undefined) return { what: `${name} is missing`, why, fix: `Add it: ${String(path.at(-1))}: …` }
  if (found === null) return { what: `${name} is empty`, why, fix: `Write its value after the colon${orDelete}.` }
  switch (issue.code) {
    case 'invalid_type':
      return path.length === 0 ? NOT_FIELDS : wrongKind(name, why, issue.expected, found)
    case 'invalid_value':
      return wrongChoice(file, path, why, issue.values.map(String), found)
    case 'too_big':
      return tooLong(name, why, issue.maximum, found)
    case 'too_small':
      return tooShort(name, why, issue.minimum, found, orDelete)
    case 'invalid_format':
      return wrongForm(name, why, issue, String(found))
    default:
      return { what: `${name} is not right: ${issue.message}`, why, fix: 'Compare it with the entries beside it.' }
  }
}

const NOT_FIELDS: Said = {
  what: 'the file has no fields',
  why: 'Every file of the content is a list of fields, each with a name.',
  fix: 'Write one field a line, with its name, a colon and a space: "id: acme".',
}

function wrongChoice(file: LocatedFile, path: Path, why: string, choices: readonly string[], found: unknown): Said {
  const name = String(path.findLast((step) => typeof step === 'string'))
  if (choices.length === 1)
    return { what: `"${name}" can only be ${choices[0]}`, why, fix: `Type ${choices[0]}, or delete the line.` }
  const near = typeof found === 'string' ? nearMisses(found, choices) : []
  const [meant] = near
  const edit = near.length === 1 && meant ? replaceText(file, path, meant) : undefined
  return {
    what: `unknown ${name} ${shown(found)}`,
    why,
    fix: meant ? didYouMean(meant, edit) : `Type one of: ${choices.join(', ')}.`,
    edit,
  }
}

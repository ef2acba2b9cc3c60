import * as z from 'zod/mini'
import * as shape from '../domain/authored-schema.ts'
import type { Content, ContentFile, Draft } from './content.ts'
import type { Fault } from './fault.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ContentFiles } from './read.ts'
import { schemaFaults } from './schema-faults.ts'
import { fieldsOf, isRecord, itemOf } from './schema-walk.ts'
import type { TextFile } from './text-file.ts'

// zod/mini comes without words of its own.
z.config(z.locales.en())

/** Parses the files of a content folder. Never throws: what cannot be read is a fault and missing from the content. */
export function parseContent(files: ContentFiles): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [...files.faults]
  const parse = <S extends z.ZodMiniType>(file: TextFile | undefined, schema: S): ContentFile<z.infer<S>> => {
    const parsed = parseFile(file ?? { path: '', text: '' }, schema)
    // A missing file already has its fault.
    if (file) faults.push(...parsed.faults)
    return parsed.file
  }
  const content: Content = {
    themes: parse(files.shared['themes.yaml'], shape.themesFile),
    roles: parse(files.shared['roles.yaml'], shape.rolesFile),
    duties: parse(files.shared['duties.yaml'], shape.dutiesFile),
    synonyms: parse(files.shared['synonyms.yaml'], shape.synonymsFile),
    phrases: parse(files.shared['phrases.yaml'], shape.phrasesFile),
    atlas: parse(files.shared['atlas.yaml'], shape.atlasFile),
    redirects: parse(files.shared['redirects.yaml'], shape.redirectsFile),
    published: parse(files.shared['published-ids.yaml'], shape.publishedIdsFile),
    models: files.models.map((file) => parse(file, shape.authoredModel)),
  }
  return { content, faults }
}

/** Parses one file and holds it against its schema. */
export function parseFile<S extends z.ZodMiniType>(
  file: TextFile,
  schema: S,
): { file: ContentFile<z.infer<S>>; faults: Fault[] } {
  const reading = parseYaml(file)
  const { value } = reading
  if (value === undefined)
    return {
      file: Object.assign(reading.file, { draft: {}, raw: undefined, whole: undefined }),
      faults: reading.faults,
    }
  const checked = schema.safeParse(value)
  const faults = checked.success
    ? reading.faults
    : [...reading.faults, ...schemaFaults(reading.file, schema, value, checked.error.issues)]
  const whole = checked.success ? checked.data : undefined
  const draft = (whole ?? salvage(schema, value)) as Draft<z.infer<S>>
  return { file: Object.assign(reading.file, { draft, raw: value, whole }), faults }
}

/** Picks what has the right shape from a value that as a whole has not: each field, and each entry of a list or record. */
function salvage(schema: z.ZodMiniType, value: unknown): Record<string, unknown> {
  const draft: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fieldsOf(schema) ?? {})) {
    const part = (Object(value) as Record<string, unknown>)[name]
    const item = itemOf(field) as z.ZodMiniType | undefined
    const known = lenient(field as z.ZodMiniType, part)
    if (known !== undefined) draft[name] = known
    else if (item && Array.isArray(part) && !isRecord(field)) draft[name] = part.map((entry) => lenient(item, entry))
    else if (item && part && typeof part === 'object' && isRecord(field))
      draft[name] = Object.fromEntries(
        Object.entries(part).flatMap(([key, entry]) => {
          const good = lenient(item, entry)
          return good === undefined ? [] : [[key, good]]
        }),
      )
  }
  return draft
}

/** Parses a value as if the fields nobody knows were not there. Undefined where something else is wrong with it. */
function lenient(schema: z.ZodMiniType, value: unknown): unknown {
  const first = schema.safeParse(value)
  if (first.success) return first.data
  if (!first.error.issues.some((issue) => issue.code === 'unrecognized_keys')) return undefined
  const copy = structuredClone(value)
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const holder = issue.path.reduce<unknown>((here, step) => Object(here)[step], copy)
    for (const key of issue.keys) delete (holder as Record<string, unknown>)[key]
  }
  return schema.safeParse(copy).data
}

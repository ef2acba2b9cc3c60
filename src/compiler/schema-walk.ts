import * as z from 'zod/mini'
import type { Path } from './located.ts'

// The content's schema knows each field's name, meaning and limits. Messages, the field table and the salvage of
// half-right files ask it here, so that nothing about a field is written twice.

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypes['_zod']['def']

const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def

/** A schema without `optional` around it. */
export function bare(schema: Schema): Schema {
  const def = defOf(schema)
  return def.type === 'optional' ? bare(def.innerType) : schema
}

/** Whether a field may be left out. */
export function isOptional(schema: Schema): boolean {
  return defOf(schema).type === 'optional'
}

/** What a field means, in the words of the schema. */
export function descriptionOf(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(bare(schema))?.description
}

/** The fields of an object's schema by name, or undefined where it is none. Of a union, the first object counts. */
export function fieldsOf(schema: Schema): Record<string, Schema> | undefined {
  const def = defOf(bare(schema))
  if (def.type === 'object') return def.shape
  if (def.type === 'union') return firstOf(def.options, fieldsOf)
  return undefined
}

/** The schema of a list's items or a record's values, or undefined where it is neither. Of a union, the first list counts. */
export function itemOf(schema: Schema): Schema | undefined {
  const def = defOf(bare(schema))
  if (def.type === 'array') return def.element
  if (def.type === 'tuple') return def.items[0]
  if (def.type === 'record') return def.valueType
  if (def.type === 'union') return firstOf(def.options, itemOf)
  return undefined
}

/** Whether a schema is that of a record: values by key, where a list has them by place. */
export function isRecord(schema: Schema): boolean {
  return defOf(bare(schema)).type === 'record'
}

/** What an enum allows, or undefined where it is none. */
export function choicesOf(schema: Schema): string[] | undefined {
  const def = defOf(bare(schema))
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined
}

function firstOf<T>(schemas: readonly Schema[], look: (schema: Schema) => T | undefined): T | undefined {
  for (const schema of schemas) {
    const found = look(schema)
    if (found !== undefined) return found
  }
  return undefined
}

/** The schema of what a path leads to, or undefined where the schema knows no such place. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let here: Schema | undefined = schema
  for (const name of path) {
    if (!here) return undefined
    here = typeof name === 'string' ? (fieldsOf(here)?.[name] ?? itemOf(here)) : itemOf(here)
  }
  return here
}

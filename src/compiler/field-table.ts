import * as z from 'zod/mini'
import { bare, choicesOf, descriptionOf, fieldsOf, isOptional, itemOf } from './schema-walk.ts'

interface Row {
  field: string
  form: string
  isNeeded: boolean
  meaning: string
}

/** A Markdown table of all fields of a schema: what may stand in each, whether it is needed and what it means. */
export function fieldTable(schema: z.ZodMiniType): string {
  const rows = rowsOf(schema, '').map(
    ({ field, form, isNeeded, meaning }) => `| \`${field}\` | ${form} | ${isNeeded ? 'yes' : ''} | ${meaning} |`,
  )
  return ['| field | form | needed | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function rowsOf(schema: z.core.$ZodType, above: string): Row[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const item = itemOf(field)
    const isRecord = kindOf(field) === 'record'
    const here = `${above}${name}`
    const row = {
      field: here,
      form: formOf(field),
      isNeeded: !isOptional(field),
      meaning: (descriptionOf(field) ?? '').replaceAll('|', '\\|'),
    }
    const holder = fieldsOf(field) ? field : item && fieldsOf(item) ? item : undefined
    const below = isRecord ? `${here}.<theme>.` : `${here}${holder === item ? '[].' : '.'}`
    return [row, ...(holder ? rowsOf(holder, below) : [])]
  })
}

function kindOf(schema: z.core.$ZodType): string {
  return (bare(schema) as z.core.$ZodTypes)._zod.def.type
}

/** What may stand in a field, in a few words. The JSON Schema of the field says it all in one form. */
function formOf(schema: z.core.$ZodType): string {
  const choices = choicesOf(schema)
  if (choices) return choices.map((choice) => `\`${choice}\``).join(' ')
  const json = z.toJSONSchema(bare(schema)) as JsonForm
  return wordsOf(json)
}

interface JsonForm {
  type?: string
  const?: unknown
  format?: string
  pattern?: string
  maxLength?: number
  anyOf?: JsonForm[]
  items?: JsonForm
  prefixItems?: JsonForm[]
}

function wordsOf(json: JsonForm): string {
  if (json.const !== undefined) return `\`${String(json.const)}\``
  if (json.anyOf) return [...new Set(json.anyOf.map(wordsOf))].join(' or ')
  if (json.type === 'array') return json.prefixItems ? 'two lines' : `list of ${listed(wordsOf(json.items ?? {}))}`
  if (json.type === 'object') return 'fields'
  if (json.type === 'integer') return 'line'
  if (json.format === 'uri') return 'address'
  if (json.format === 'date') return 'date'
  if (json.pattern?.includes('a-z0-9')) return 'id'
  if (json.pattern?.includes('\\d{4}')) return 'date'
  if (json.pattern?.includes('{64}')) return '64 hexadecimal digits'
  return json.maxLength ? `text, up to ${json.maxLength}` : 'text'
}

function listed(word: string): string {
  return word === 'fields' ? 'entries' : word === 'id' ? 'ids' : word
}

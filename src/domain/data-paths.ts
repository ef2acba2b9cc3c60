/** The folder of the published data: its names and shape are promised. A change that breaks readers is a `v2`. */
export const PUBLIC_FOLDER = 'data/v1'

/** Where the index is published, under a name that stays. Relative to the site's base, like all of these. */
export function publicIndexPath(): string {
  return `${PUBLIC_FOLDER}/index.json`
}

/** Where a model is published, under a name that stays. */
export function publicModelPath(id: string): string {
  return `${PUBLIC_FOLDER}/models/${id}.json`
}

/** Where a duty across all models is published, under a name that stays. */
export function publicDutyPath(id: string): string {
  return `${PUBLIC_FOLDER}/duties/${id}.json`
}

/** Where every duty across all models is published, or those that one role is named for, under a name that stays. */
export function publicDutiesPath(role?: string): string {
  return `${PUBLIC_FOLDER}/${dutiesName(role)}`
}

/** Where a theme across all models is published, under a name that stays. */
export function publicThemePath(id: string): string {
  return `${PUBLIC_FOLDER}/themes/${id}.json`
}

/** Where the JSON Schema of all published files stands. */
export function publicSchemaPath(): string {
  return `${PUBLIC_FOLDER}/schema.json`
}

/** Where everything that can be searched is published, under a name that stays. */
export function publicSearchPath(): string {
  return `${PUBLIC_FOLDER}/search.json`
}

/** The index of one deploy, which never changes. `hash` stands for all its content. */
export function hashedIndexPath(hash: string): string {
  return `data/${hash}/index.json`
}

/** A model of one deploy, which never changes. */
export function hashedModelPath(hash: string, id: string): string {
  return `data/${hash}/models/${id}.json`
}

/** A duty of one deploy, which never changes. */
export function hashedDutyPath(hash: string, id: string): string {
  return `data/${hash}/duties/${id}.json`
}

/** The duties of one deploy, which never change: all of them, or those of one role. */
export function hashedDutiesPath(hash: string, role?: string): string {
  return `data/${hash}/${dutiesName(role)}`
}

/** A theme of one deploy, which never changes. */
export function hashedThemePath(hash: string, id: string): string {
  return `data/${hash}/themes/${id}.json`
}

/** Everything that can be searched in one deploy, which never changes. */
export function hashedSearchPath(hash: string): string {
  return `data/${hash}/search.json`
}

function dutiesName(role: string | undefined): string {
  return role === undefined ? 'duties.json' : `roles/${role}.json`
}

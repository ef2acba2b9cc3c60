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

/** A theme of one deploy, which never changes. */
export function hashedThemePath(hash: string, id: string): string {
  return `data/${hash}/themes/${id}.json`
}

/** Everything that can be searched in one deploy, which never changes. */
export function hashedSearchPath(hash: string): string {
  return `data/${hash}/search.json`
}

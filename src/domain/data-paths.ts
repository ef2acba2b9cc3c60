/** The folder of the published data: its names and shape are promised. A change that breaks readers is a `v2`. */
export const PUBLIC_FOLDER = 'data/v1'

// What each file is called, below the folder of the published data and below that of one deploy alike.

/** The index. */
export const INDEX_PATH = 'index.json'
/** Everything that can be searched. */
export const SEARCH_PATH = 'search.json'
/** The sentences by which the reading desk guesses. */
export const PHRASES_PATH = 'phrases.json'
/** What is new. */
export const NEWS_PATH = 'news.json'

/** A model. */
export function modelPath(id: string): string {
  return `models/${id}.json`
}

/** A duty across all models. */
export function dutyPath(id: string): string {
  return `duties/${id}.json`
}

/** Every duty across all models, or those that one role is named for. */
export function dutiesPath(role?: string): string {
  return role === undefined ? 'duties.json' : `roles/${role}.json`
}

/** The tech lead beside one role. */
export function twoRolesPath(role: string): string {
  return `two-roles/${role}.json`
}

/** A theme across all models. */
export function themePath(id: string): string {
  return `themes/${id}.json`
}

/** Where a file is published, under a name that stays. Relative to the site's base. */
export function publicPath(file: string): string {
  return `${PUBLIC_FOLDER}/${file}`
}

/** Where the JSON Schema of all published files stands. */
export function publicSchemaPath(): string {
  return publicPath('schema.json')
}

/** A file of one deploy, which never changes. `hash` stands for all its content. Relative to the site's base. */
export function hashedPath(hash: string, file: string): string {
  return `data/${hash}/${file}`
}

// People have given the addresses of feeds to their readers: they never change.

/** Where the feed of all stands, below the site's base. */
export const NEWS_FEED = 'feed.xml'

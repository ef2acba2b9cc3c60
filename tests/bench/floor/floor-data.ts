/** What every comparison of the floor needs: the rows, and the models there are. */
export interface FloorAtlas {
  themes: { id: string; name: string; question: string }[]
  models: { id: string; name: string }[]
}

/** A column of the floor's table: its head, and its cells in the order of the rows. */
export interface FloorModel {
  id: string
  name: string
  /** Where it comes from: `Acme Guild, 2023`. */
  origin: string
  answers: FloorAnswer[]
}

/** A cell in words. A fact may have no words but its answer, and silence has no answer. */
export interface FloorAnswer {
  stance?: string
  answer?: string
}

/** Where the floor's data stands below the site. */
export const ATLAS_FILE = 'data/atlas.json'

/** Where one model's data stands below the site. */
export function modelFile(id: string): string {
  return `data/models/${id}.json`
}

/** The address of a comparison: `/compare/acme/zenith`. */
export function floorPath(models: readonly string[]): string {
  return `/compare/${models.join('/')}`
}

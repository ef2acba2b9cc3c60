import type { ModelId } from '../model.ts'

/** What tells the editions of one organisation apart: any model, however much of it is at hand. */
export interface Edition extends Organised {
  /** The day, month or year of its text. */
  version: string
}

/** A model of an organisation. */
interface Organised {
  id: ModelId
  /** Missing for the one that the others name. */
  edition?: { of: ModelId } | undefined
}

/** The id that all editions of an organisation share: that of the model which the others name. */
export function organisationOf({ id, edition }: Organised): ModelId {
  return edition?.of ?? id
}

/** The models of other organisations: nobody is set against himself unless somebody asks for it. */
export function ofOthers<Model extends Organised>(models: readonly Model[], own: Organised): Model[] {
  return models.filter((model) => organisationOf(model) !== organisationOf(own))
}

/** The organisation that two of some models are of: two editions of one page stand beside each other. */
export function twiceHere(models: readonly Organised[]): ModelId | undefined {
  const organisations = models.map(organisationOf)
  return organisations.find((each, place) => organisations.indexOf(each) < place)
}

/** All editions of the organisation that a model is of, itself among them, the earliest first. None where it is not here. */
export function editionsOf<Of extends Edition>(all: readonly Of[], id: ModelId): Of[] {
  const model = all.find((each) => each.id === id)
  if (!model) return []
  const organisation = organisationOf(model)
  return all.filter((each) => organisationOf(each) === organisation).sort(byTime)
}

/** The edition that an edition follows, which its statements name with `was`; undefined for the earliest. */
export function editionBefore<Of extends Edition>(all: readonly Of[], id: ModelId): Of | undefined {
  const editions = editionsOf(all, id)
  return editions[editions.findIndex((each) => each.id === id) - 1]
}

/** Dates sort as texts: 2021 stands before 2021-09, and that before 2021-09-02. */
function byTime(a: Edition, b: Edition): number {
  return a.version < b.version ? -1 : a.version > b.version ? 1 : 0
}

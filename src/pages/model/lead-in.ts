import { atModel } from '../../domain/heads/page-head.ts'
import type { RoleModel } from '../../domain/model.ts'

/** What stands before the name in large type: “Tech lead at a”, where “Mid-size company” follows. */
export function leadIn(model: Pick<RoleModel, 'name' | 'shortName' | 'inProse' | 'kind'>): string {
  const words = `Tech lead ${atModel(model)}`
  return words.toLowerCase().endsWith(model.name.toLowerCase())
    ? words.slice(0, -model.name.length).trim()
    : `${words}:`
}

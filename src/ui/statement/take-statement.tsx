import type { ModelId, Statement } from '../../domain/model.ts'
import { Icon } from '../marks/icons.tsx'
import './take-statement.css'

/**
 * Offers to take a statement into the reader's own role: a plain link that the app listens for (see `TakeLinks`), since a page may
 * hold it in markup that no script draws. `describedBy` is the id of the statement's text, which tells many such links apart.
 */
export function TakeStatement({
  model,
  statement,
  describedBy,
}: {
  model: ModelId
  statement: Pick<Statement, 'id'>
  describedBy?: string
}) {
  return (
    <a
      className="take-link needs-script no-print"
      href={`${import.meta.env.BASE_URL}yours/sheet`}
      data-take={`${model}/${statement.id}`}
      aria-describedby={describedBy}
    >
      <Icon name="pencil" className="size-3.5" />
      Take into your role
    </a>
  )
}

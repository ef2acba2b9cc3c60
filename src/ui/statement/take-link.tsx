import type { ReactNode } from 'react'
import type { ModelId, Statement } from '../../domain/model.ts'
import { Icon } from '../marks/icons.tsx'
import './take-link.css'

/** Offers to take a statement into the reader's own role. `describedBy` is the id of the statement's text. */
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
    <TakeLink mark={`${model}/${statement.id}`} describedBy={describedBy}>
      Take into your role
    </TakeLink>
  )
}

/**
 * Offers to take something of a model into the reader's own role, by the mark that `takingOf` reads: a plain link that the app
 * listens for (see `TakeLinks`), since a page may hold it in markup that no script draws. What `describedBy` names tells many
 * such links apart.
 */
export function TakeLink({
  mark,
  describedBy,
  children,
}: {
  mark: string
  describedBy?: string | undefined
  children: ReactNode
}) {
  return (
    <a
      className="take-link needs-script no-print"
      href={`${import.meta.env.BASE_URL}yours/sheet`}
      data-take={mark}
      aria-describedby={describedBy}
    >
      <Icon name="pencil" className="size-3.5" />
      {children}
    </a>
  )
}

import './choice-strip.css'
import './mark-kind.css'
import type { ReactNode } from 'react'
import type { DeepLink, MarkingLink } from '../../domain/links/page-kinds.ts'
import type { KindGroup } from '../../domain/models-view.ts'
import { GROUP_LABELS } from '../../domain/statements/kind-groups.ts'
import { LinkTo } from './link-to.tsx'
import { useShowInstead } from './use-show-instead.ts'

/**
 * Marks the organisations of one kind, which the page then shows; it leaves nobody out, so that no count changes. Below it a
 * sentence tells what they come to. The choice stands in the address.
 */
export function MarkKind({
  link,
  kinds,
  said,
  beside,
}: {
  link: MarkingLink
  /** The kinds that there are, and how many of each. */
  kinds: readonly { kind: KindGroup; count: number }[]
  /** What those of the marked kind come to; undefined where none of the kinds is marked. */
  said: string | undefined
  /** Where those of the marked kind stand side by side. */
  beside: DeepLink | undefined
}) {
  const showInstead = useShowInstead()
  if (kinds.length < 2) return null
  const marked = kinds.find(({ kind }) => kind === link.kind)?.kind
  const words = said ?? (link.kind && `None of the kind “${GROUP_LABELS[link.kind]}” is here.`)
  return (
    <div className="mark-kind before-view needs-script">
      <div className="mark-kind-choice no-print">
        <span id="mark-kind" className="text-question">
          Mark one kind
        </span>
        <ul className="choice-strip" aria-labelledby="mark-kind">
          <KindChoice link={link} kind={undefined} marked={marked}>
            None
          </KindChoice>
          {kinds.map(({ kind, count }) => (
            <KindChoice key={kind} link={link} kind={kind} marked={marked}>
              {GROUP_LABELS[kind]} <span className="text-ref">{count}</span>
            </KindChoice>
          ))}
        </ul>
        <select
          className="mark-kind-menu"
          aria-labelledby="mark-kind"
          autoComplete="off"
          value={marked ?? ''}
          onChange={({ target }) => {
            const kind = kinds.find((each) => each.kind === target.value)?.kind
            showInstead({ ...link, kind })
          }}
        >
          <option value="">None</option>
          {kinds.map(({ kind, count }) => (
            <option key={kind} value={kind}>{`${GROUP_LABELS[kind]} ${count}`}</option>
          ))}
        </select>
      </div>
      <p role="status" className={words ? 'mark-kind-said' : 'mark-kind-said no-print'}>
        {words ? (
          <span key={words} className="mark-kind-words">
            <strong>{words}</strong>
            {beside && (
              <span className="no-print">
                {' '}
                <LinkTo link={beside} className="link small-link">
                  Set them side by side
                </LinkTo>
              </span>
            )}
          </span>
        ) : (
          'What is marked stands first. Nobody is left out, and no count changes.'
        )}
      </p>
    </div>
  )
}

function KindChoice({
  link,
  kind,
  marked,
  children,
}: {
  link: MarkingLink
  kind: KindGroup | undefined
  marked: KindGroup | undefined
  children: ReactNode
}) {
  return (
    <li>
      <LinkTo link={{ ...link, kind }} replace keepScroll aria-current={kind === marked ? 'true' : undefined}>
        {children}
      </LinkTo>
    </li>
  )
}

/** A name that may be of the marked kind: by weight and line, and for screen readers in a word. */
export function MarkedName({
  marked,
  className = '',
  children,
}: {
  marked: boolean
  className?: string
  children: ReactNode
}) {
  if (!marked) return className ? <span className={className}>{children}</span> : children
  return (
    <span className={`${className} marked-name`.trimStart()}>
      {children}
      <span className="sr-only">, marked</span>
    </span>
  )
}

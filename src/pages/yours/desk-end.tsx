import './desk-end.css'
import { Fragment, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { markedSilent } from '../../domain/draft/accepting.ts'
import type { Draft, DraftDocument } from '../../domain/draft/draft.ts'
import { putOff, type ReadingCounts } from '../../domain/draft/reader-document.ts'
import { endOfReading, spokenThemes } from '../../domain/draft/reading-words.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { capitalised, counted, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { anchorOf, SHEET } from './sheet-link.ts'

/** All is read: only now can the document be called silent, in one step. */
export function DeskEnd({
  draft,
  document,
  keys,
  counts,
  open,
}: {
  draft: Draft
  document: DraftDocument
  keys: readonly string[]
  counts: ReadingCounts
  open: (key: string) => void
}) {
  const { themes } = useVocabulary()
  const { store } = useDrafts()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (counts.total === 0) return
    heading.current?.focus({ preventScroll: true })
    // Whoever read a long text to its end is far below. Where it is in view already nothing moves.
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  }, [counts.total])
  const { silent, mark, leave, kept } = endOfReading(draft, themes, counts)
  const spoken = spokenThemes(draft, themes).length
  const [later] = putOff(document, keys)
  const unsaid = themes.filter(({ id }) => draft.decisions[id]?.unsaid).length
  return (
    <section className="desk-card" aria-labelledby="desk-end">
      <h2 id="desk-end" ref={heading} tabIndex={-1}>
        Read to the end
      </h2>
      <p className="desk-card-words">
        {'The description speaks on '}
        <strong key={`on ${spoken}`}>{spoken}</strong>
        {` of ${counted(themes.length, 'theme')}. `}
        {silent.length > 0 && (
          <span key={`silent ${silent.length}`}>{`On ${spelledOut(silent.length)} it says nothing. `}</span>
        )}
        {unsaid > 0 && (
          <span key={`unsaid ${unsaid}`}>
            {`${capitalised(spelledOut(unsaid))} ${unsaid === 1 ? 'is' : 'are'} marked as “Says nothing”. `}
          </span>
        )}
        {kept && <span key={kept}>{kept}</span>}
      </p>
      <p className="desk-card-go">
        {silent.length > 0 ? (
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              store?.change(
                (each) => markedSilent(each, themes, keys),
                mark.replace(/^Mark (.+) as .*/, '$1 left silent'),
              )
              heading.current?.focus({ preventScroll: true })
            }}
          >
            <span key={mark}>{mark}</span>
          </button>
        ) : (
          <LinkTo link={SHEET} className="button button-primary">
            See the sheet
            <Icon name="arrow" />
          </LinkTo>
        )}
        <LinkTo link={{ page: 'check' }} className="button">
          See the questions
        </LinkTo>
      </p>
      <p className="desk-card-more">
        {silent.length > 0 && (
          <LinkTo link={SHEET} className="link small-link">
            <span key={leave}>{leave}</span>
          </LinkTo>
        )}
        {later !== undefined && (
          <button type="button" className="link small-link" onClick={() => open(later)}>
            <span key={counts.later}>
              {counts.later === 1 ? 'Read the one kept for later' : 'Read those kept for later'}
            </span>
          </button>
        )}
      </p>
      {silent.length > 0 && (
        <p key={`on ${silent.length}`} className="desk-card-silent">
          {'It says nothing on '}
          {silent.map((theme, place) => (
            <Fragment key={theme.id}>
              {place > 0 && (place === silent.length - 1 ? ' and ' : ' ')}
              <span className="desk-silent">
                <button
                  type="button"
                  className="link small-link"
                  onClick={() => navigate(`${formatDeepLink(SHEET)}#${anchorOf(theme)}`)}
                >
                  {`${theme.ref} ${theme.name}`}
                </button>
                {place < silent.length - 2 && ','}
              </span>
            </Fragment>
          ))}
          .
        </p>
      )}
    </section>
  )
}

/** No passage has a word that is known: the text may be in another language. */
export function NothingMatched({ byHand, replace }: { byHand: () => void; replace: () => void }) {
  return (
    <section className="desk-card" aria-labelledby="desk-nothing">
      <h2 id="desk-nothing">No theme was found in this text</h2>
      <p className="desk-card-words">
        It may be in another language, or about another role. You can still read it and choose the themes by hand.
      </p>
      <p className="desk-card-go">
        <button type="button" className="button button-primary" onClick={byHand}>
          Read it by hand
        </button>
        <button type="button" className="button" onClick={replace}>
          Replace the text
        </button>
      </p>
    </section>
  )
}

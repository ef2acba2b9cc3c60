import './take-bar.css'
import { useEffect, useId, useRef, useState } from 'react'
import type { Keeping } from '../../data/drafts/drafts-state.ts'
import { keepDecidedFigure } from '../../data/drafts/keep-decided-figure.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { modelQuery } from '../../data/model-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { vocabularyQuery } from '../../data/vocabulary-query.ts'
import { decidedCount } from '../../domain/draft/draft.ts'
import { type Put, putBy, type Take, takeOf, takingOf } from '../../domain/draft/taking.ts'
import type { ModelId, RoleModel, Theme, Vocabulary } from '../../domain/model.ts'
import { capitalised, inWords, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import type { Pressed } from './take-links.tsx'
import { WhatIsPut } from './what-is-put.tsx'

/**
 * Takes what was pressed into the reader’s own role, or asks first where words of theirs stand there, and says what came of it, with
 * the way back. It stands at the foot of the window until it is closed.
 */
export function TakeBar({ pressed: { control, byKey }, close }: { pressed: Pressed; close: () => void }) {
  const taking = takingOf(control.dataset.take ?? '')
  const query = usePageQuery(modelQuery(taking?.model ?? ('' as ModelId)))
  const words = usePageQuery(vocabularyQuery)
  const bar = useRef<HTMLDivElement>(null)
  const leave = () => {
    close()
    if (!bar.current?.contains(document.activeElement)) return
    // What was pressed may be gone: its row was shut, or another view is shown.
    const back = control.isConnected ? control : document.querySelector('h1')
    back?.focus({ preventScroll: true })
  }
  const ready =
    query.state === 'ready' && words.state === 'ready' ? { model: query.data, vocabulary: words.data } : undefined
  const take = ready && taking && takeOf(taking, ready.model, ready.vocabulary)
  return (
    <section
      aria-label="Into your role"
      ref={bar}
      className="take-bar no-print"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
        // The key that pressed the control may still be down when the focus comes here: it answers nothing.
        if (event.key === 'Enter' && event.repeat) event.preventDefault()
      }}
    >
      {ready && take ? (
        <Taken take={take} model={ready.model} vocabulary={ready.vocabulary} byKey={byKey} close={leave} />
      ) : query.state === 'loading' || words.state === 'loading' ? (
        <p role="status">Opening your role…</p>
      ) : (
        <p role="alert">
          What you pressed did not load, so nothing was taken. Try again in a moment.{' '}
          <button type="button" className="link" onClick={leave}>
            Close
          </button>
        </p>
      )}
    </section>
  )
}

type Stage = 'opening' | 'unopened' | 'asking' | 'taken' | 'replaced' | 'there'

function Taken({
  take,
  model,
  vocabulary,
  byKey,
  close,
}: {
  take: Take
  model: RoleModel
  vocabulary: Pick<Vocabulary, 'themes' | 'roles'>
  byKey: boolean
  close: () => void
}) {
  const { drafts, store } = useDrafts()
  const [stage, setStage] = useState<Stage>('opening')
  const [counts, setCounts] = useState({ taken: 0, left: 0 })
  const [put, setPut] = useState<Put[]>([])
  const { themes, roles } = vocabulary
  const first = useRef<HTMLButtonElement>(null)
  const said = useId()
  const draft = drafts.current?.draft
  const keepFigure = () => {
    const kept = store?.state().current
    keepDecidedFigure(kept && decidedCount(kept.draft, themes))
  }
  const takeIt = (next: Stage) => {
    if (!store) return
    setCounts(take.counts(draft))
    setPut(putBy(take, draft, themes))
    if (!store.state().current) store.begin((blank) => blank)
    store.change(take.into, take.step)
    keepFigure()
    setStage(next)
  }
  const isOpen = drafts.is !== 'opening'
  // What is pressed is taken once, when the drafts are open: nothing is asked of whoever has written nothing there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it answers to the press, not to what changes afterwards
  useEffect(() => {
    if (!isOpen || stage !== 'opening') return
    const meeting = take.meets(draft)
    if (drafts.is === 'failed') setStage('unopened')
    else if (meeting === 'there') setStage('there')
    else if (meeting === 'own-words') {
      setPut(putBy(take, draft, themes))
      setStage('asking')
    } else takeIt('taken')
  }, [isOpen])
  // Whoever works by keyboard, or was asked, goes on from here.
  useEffect(() => {
    const wasAsked = stage === 'asking' || stage === 'replaced'
    if (wasAsked || (stage !== 'opening' && byKey)) first.current?.focus({ preventScroll: true })
  }, [stage, byKey])
  const isTaken = stage === 'taken' || stage === 'replaced'
  const unkept = isTaken ? UNKEPT[drafts.keeping.is] : undefined
  return (
    <>
      <div role="status" id={said} className="take-said">
        <p className="take-words">
          <span key={stage}>
            {take.theme ? SAID[stage](take.theme) : SAID_OF_DUTIES[stage](model.shortName, counts)}
          </span>
          {unkept && <span key={unkept}> {unkept}</span>}
        </p>
        {stage !== 'there' && <WhatIsPut put={put} roles={roles} named={take.theme !== undefined} />}
      </div>
      <p className="take-ways">
        {stage === 'asking' && (
          <>
            <button
              ref={first}
              type="button"
              className="button"
              aria-describedby={said}
              onClick={() => takeIt('replaced')}
            >
              Replace mine
            </button>
            <button type="button" className="button" onClick={close}>
              Keep mine
            </button>
          </>
        )}
        {isTaken && (
          <button
            ref={first}
            type="button"
            className="button"
            aria-describedby={said}
            onClick={() => {
              store?.undo()
              keepFigure()
              close()
            }}
          >
            Undo
          </button>
        )}
        {stage !== 'opening' && stage !== 'unopened' && (
          <LinkTo
            link={{ page: 'sheet', show: 'all' }}
            {...(take.theme && { place: take.theme.ref.toLowerCase() })}
            className="link small-link"
            onClick={close}
          >
            {take.theme ? `Open ${take.theme.ref} in the sheet` : 'Open the sheet'}
          </LinkTo>
        )}
        <button
          {...((stage === 'there' || stage === 'unopened') && { ref: first, 'aria-describedby': said })}
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </p>
    </>
  )
}

const SAID_ANYWHERE = {
  opening: () => 'Opening your role…',
  unopened: () => 'Your drafts could not be opened, so nothing was taken. Reload the page and try again.',
}

const SAID: Record<Stage, (theme: Theme) => string> = {
  ...SAID_ANYWHERE,
  asking: ({ ref, name }) => `Your own words stand on ${ref} ${name}. In their place would come:`,
  taken: ({ ref, name }) => `Taken into ${ref} ${name}, with its lines.`,
  replaced: ({ ref, name }) => `Taken into ${ref} ${name}, with its lines, in place of your own words.`,
  there: ({ ref, name }) => `It is in your role already, on ${ref} ${name}.`,
}

/** The same of all that a model says of who does what. */
const SAID_OF_DUTIES: Record<Stage, (name: string, counts: ReturnType<Take['counts']>) => string> = {
  ...SAID_ANYWHERE,
  asking: () => '',
  taken: (name, { taken, left }) => {
    const stay = left === 0 ? '' : ` What you had decided on ${inWords(left)} stays as it is.`
    return `${capitalised(spelledOut(taken))} ${taken === 1 ? 'answer' : 'answers'} of ${name} taken, with ${taken === 1 ? 'its' : 'their'} lines.${stay}`
  },
  replaced: () => '',
  there: (name) => `You have decided everything that ${name} says of who does what.`,
}

/** What stands in the way of keeping what was taken. */
const UNKEPT: Partial<Record<Keeping['is'], string>> = {
  failed: 'This browser does not keep it: save it as a file before you leave.',
  'changed-elsewhere': 'Another tab has changed this draft too: in the sheet you choose which one goes on.',
}

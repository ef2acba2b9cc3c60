import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { referenceQuery } from '../../data/reference-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { CitableLink, Reference } from '../../domain/share/reference.ts'
import { bibtexReference, plainReference, risReference } from '../../domain/share/reference-forms.ts'
import type { AddressOf } from '../../domain/share/share-content.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import type { CopyOf, Form } from './way.tsx'

/** The forms, by what their buttons say. */
const FORMS: readonly [words: string, form: Form, make: (reference: Reference, accessed: string) => string][] = [
  ['Text', 'Reference', plainReference],
  ['BibTeX', 'BibTeX', bibtexReference],
  ['RIS', 'RIS', risReference],
]

/**
 * The page as an entry of a list of references, in three forms on one line: whoever needs one knows which. What it is made of is
 * fetched when somebody is about to take it, as a model's page may not carry its model.
 */
export function CiteWay({ link, copying, copy }: CopyOf & { link: CitableLink }) {
  const addressOf = useSharedAddress()
  const [asked, setAsked] = useState(false)
  const [wanted, setWanted] = useState<{ form: Form; made: (reference: Reference) => string }>()
  const { data: reference } = useQuery({ ...referenceQuery(link, addressOf), enabled: asked })
  useEffect(() => {
    if (!wanted || !reference) return
    setWanted(undefined)
    copy(wanted.form, wanted.made(reference))
  }, [wanted, reference, copy])
  const ask = () => setAsked(true)
  const wordsOf = (form: Form, words: string) => {
    const state = wanted?.form === form ? 'busy' : copying?.what === form ? copying.state : undefined
    if (state === 'busy') return 'Copying…'
    return state === 'done' ? 'Copied' : words
  }
  return (
    <>
      <li className="share-cite">
        <div>
          <p className="font-semibold">Cite</p>
          <p className="text-question text-ink-2">For a reference list, with cautions</p>
        </div>
        <div className="share-cite-forms">
          {FORMS.map(([words, form, make]) => {
            const said = wordsOf(form, words)
            return (
              <button
                key={form}
                type="button"
                className="button"
                onPointerEnter={ask}
                onFocus={ask}
                onClick={() => {
                  ask()
                  const accessed = readersDay()
                  setWanted({ form, made: (reference) => make(reference, accessed) })
                }}
              >
                {said === words && <span className="sr-only">Copy reference as </span>}
                <span key={said}>{said}</span>
                {said !== words && <span className="sr-only"> as {words}</span>}
              </button>
            )
          })}
        </div>
      </li>
      {wanted && <NotLoaded link={link} addressOf={addressOf} />}
    </>
  )
}

/** Says why the reference that somebody waits for does not come; nothing as long as it may. */
function NotLoaded({ link, addressOf }: { link: CitableLink; addressOf: AddressOf }) {
  const query = usePageQuery(referenceQuery(link, addressOf))
  if (query.state !== 'failed') return null
  return (
    <li>
      <FailedPart what="the reference" why={query.why} retry={query.retry} busy={query.busy} />
    </li>
  )
}

/** The day it is where the reader is: `2026-11-28`. Asked for at the press, since a page may stay open over midnight. */
function readersDay(): string {
  const now = new Date()
  const figures = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${figures(now.getMonth() + 1)}-${figures(now.getDate())}`
}

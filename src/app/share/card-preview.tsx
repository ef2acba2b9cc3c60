import { type ReactNode, useState } from 'react'
import { headQuery } from '../../data/head-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { modelsOf } from '../../domain/links/deep-link.ts'
import type { DeepLink, Page } from '../../domain/links/page-kinds.ts'
import { inWords } from '../../domain/words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { type Card, cardOfPage } from './card.ts'
import { PAGE_NAMES } from './page-names.ts'

/** Told the picture of the card once it is here, and undefined where it is not. */
type OnPicture = (src: string | undefined) => void

/** The card of the page as a chat shows it. A picture that does not load is left out, as a chat would. */
export function CardPreview({ card, onPicture }: { card: Card; onPicture: OnPicture }) {
  return (
    <Preview>
      <CardShown card={card} onPicture={onPicture} />
    </Preview>
  )
}

/** The card of the page that a link without one is shared at, and what the link opens beyond it. */
export function NearCardPreview({ link, at, onPicture }: { link: DeepLink; at: DeepLink; onPicture: OnPicture }) {
  const query = usePageQuery(headQuery(at))
  return (
    <Preview>
      {query.state === 'ready' && <CardShown card={cardOfPage(query.data, at)} onPicture={onPicture} />}
      {query.state === 'failed' && (
        <FailedPart what="the preview" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {query.state === 'loading' && <p className="after-a-moment text-ink-3">Opening the preview…</p>}
      <p className="mt-3 text-ink-2">{beyondCard(link, at)}</p>
    </Preview>
  )
}

function Preview({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="share-preview" className="share-preview">
      <h3 id="share-preview">What they will see</h3>
      {children}
    </section>
  )
}

function CardShown({ card, onPicture }: { card: Card; onPicture: OnPicture }) {
  const [broken, setBroken] = useState(false)
  return (
    <div className="share-card">
      <p className="text-question text-ink-2">{card.site}</p>
      <p className="text-theme font-semibold text-accent">{card.title}</p>
      <p>{card.description}</p>
      {card.image && !broken && (
        <img
          src={card.image.src}
          alt={card.image.alt}
          width={1200}
          height={630}
          onLoad={() => onPicture(card.image?.src)}
          onError={() => {
            setBroken(true)
            onPicture(undefined)
          }}
        />
      )}
    </div>
  )
}

/** What a link opens that its card does not say. */
function beyondCard(link: DeepLink, at: DeepLink): string {
  const [named, all] = [modelsOf(at).length, modelsOf(link).length]
  if ('models' in link && named > 0)
    return `The preview names ${inWords(named)} of the ${inWords(all)}; the link opens ${all === 2 ? 'both' : `all ${inWords(all)}`}.`
  return `The preview is of ${WIDER[at.page] ?? 'the atlas'}; the link opens ${PAGE_NAMES[link.page]}.`
}

const WIDER: Partial<Record<Page, string>> = {
  model: 'the organisation',
  models: 'the list of organisations',
  theme: 'the theme as a whole',
  compare: 'the start of a comparison',
}

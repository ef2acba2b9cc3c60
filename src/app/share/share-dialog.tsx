import './share-dialog.css'
import { Suspense, use, useRef, useState } from 'react'
import { shareQuery } from '../../data/share-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { nearestPage } from '../../domain/links/pages-made.ts'
import type { Theme } from '../../domain/model.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { Sheet, SheetHead } from '../../ui/controls/sheet.tsx'
import { placeOf } from '../../ui/frame/landing.ts'
import { PagesMadeContext } from '../../ui/frame/pages-made-context.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { type Card, cardInHead } from './card.ts'
import { CardPreview, NearCardPreview } from './card-preview.tsx'
import { embedChoices } from './embed-choices.ts'
import { Forms } from './forms.tsx'
import { LinkCopied, useLinkCopying } from './link-copying.tsx'
import { PAGE_NAMES } from './page-names.ts'
import { SendWith } from './send-with.tsx'

// A draft is shared in other ways, by few: they come when somebody asks for them.
const [ShareDraft] = lazyPart(
  () => styled(import('./share-draft.tsx')).then((module) => module.ShareDraft),
  () => <GonePart what="sharing the draft" />,
)

// Most people share a link: what is embedded is chosen by few.
const [EmbedPart, prepareEmbed] = lazyPart(
  () => styled(import('./embed-part.tsx')).then((module) => module.EmbedPart),
  () => <GonePart what="embedding" className="p-5" />,
)

/** The pages that show the reader's draft where there is one. */
const DRAFT_PAGES: readonly string[] = ['sheet', 'reading', 'beside', 'check', 'fit']

interface Shared {
  link: DeepLink
  /** The place in the page that its address names: `#brax`, or nothing. */
  hash: string
  onClose: () => void
}

/** The ways to share what is shown: the draft of the workbench where there is one, else the page. */
export function ShareDialog(shared: Shared) {
  const page = <SharePage {...shared} />
  return DRAFT_PAGES.includes(shared.link.page) ? (
    <Suspense>
      <ShareDraft {...shared} otherwise={page} />
    </Suspense>
  ) : (
    page
  )
}

/** The ways to share the page: what others will see of it, its link, and its finding in the forms that paste well. */
function SharePage({ link, hash, onClose }: Shared) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = `Share ${PAGE_NAMES[link.page]}`
  const [card] = useState(() => cardInHead(document))
  const [picture, setPicture] = useState<string>()
  const [withOpen, setWithOpen] = useState(true)
  // Only a place that is here: an address may name any.
  const [place] = useState(() => placeOf(hash)?.id)
  const addressOf = useSharedAddress()
  const made = use(PagesMadeContext)
  const at = nearestPage(link, made)
  const shared = withOpen ? link : withoutOpen(link)
  const embeds = embedChoices(shared, card.title.replace(/ · Role Atlas$/, ''), useVocabulary().themes, made)
  const [embedding, setEmbedding] = useState(false)
  return (
    <Sheet ref={sheet} label={title} onClose={onClose} className="share-sheet">
      <SheetHead title={title} close={() => sheet.current?.close()} />
      <div className="share-parts">
        {at === link ? (
          <CardPreview card={card} onPicture={setPicture} />
        ) : (
          <NearCardPreview link={link} at={at} onPicture={setPicture} />
        )}
        <div className="share-ways">
          <LinkField card={card} address={addressAt(addressOf(shared), place)} />
          <OpenRows link={link} checked={withOpen} onChange={setWithOpen} />
          <FormsOf link={shared} place={place} card={card} picture={picture} made={at === link} />
          {embeds.length > 0 && (
            <EmbedWay
              problem={typeof embeds === 'string' ? embeds : undefined}
              open={embedding}
              onToggle={() => setEmbedding(!embedding)}
            />
          )}
        </div>
        {embedding && typeof embeds !== 'string' && (
          <Suspense fallback={<p className="after-a-moment p-5 text-ink-3">Opening the embed…</p>}>
            <EmbedPart choices={embeds} />
          </Suspense>
        )}
      </div>
    </Sheet>
  )
}

/** The way to what can be put into another page, or the reason why nothing can. */
function EmbedWay({ problem, open, onToggle }: { problem: string | undefined; open: boolean; onToggle: () => void }) {
  return (
    <div className="share-embed-way">
      <div>
        <p className="font-semibold">Embed</p>
        <p className="text-question text-ink-2">{problem ?? 'Live, in a wiki or a handbook'}</p>
      </div>
      {problem === undefined && (
        <button
          type="button"
          className="button"
          aria-expanded={open}
          onPointerEnter={prepareEmbed}
          onFocus={prepareEmbed}
          onClick={onToggle}
        >
          <span key={String(open)}>{open ? 'Close' : 'Choose'}</span>
          <span className="sr-only"> what to embed</span>
        </button>
      )}
    </div>
  )
}

/** An address with a place of its page, where one is named. */
function addressAt(address: string, place: string | undefined): string {
  return place === undefined ? address : `${address}#${place}`
}

function withoutOpen(link: DeepLink): DeepLink {
  return link.page === 'comparison' ? { ...link, view: { ...link.view, open: [] } } : link
}

function LinkField({ card, address }: { card: Card; address: string }) {
  const { field, button, state, words, copy } = useLinkCopying()
  return (
    <div>
      <label htmlFor="share-link" className="font-semibold">
        Link
      </label>
      <input
        ref={field}
        id="share-link"
        className="field mt-1.5"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" ref={button} className="button button-primary mt-2 w-full" onClick={() => copy(address)}>
        <span key={words}>{words}</span>
      </button>
      <LinkCopied state={state} />
      <SendWith title={card.title} text={card.description} url={address} />
    </div>
  )
}

/** Whether the rows that are open here will be open there. */
function OpenRows({
  link,
  checked,
  onChange,
}: {
  link: DeepLink
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  const { themes } = useVocabulary()
  const open = link.page === 'comparison' ? themes.filter(({ id }) => link.view.open.includes(id)) : []
  if (open.length === 0) return null
  return (
    <label className="share-open">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {openInWords(open)}
    </label>
  )
}

function openInWords([first, ...more]: readonly Theme[]): string {
  const also = more.length === 0 ? '' : ` and ${more.length} more`
  return `Open at ${first?.ref} ${first?.name}${also}`
}

function FormsOf({
  link,
  place,
  card,
  picture,
  made,
}: {
  link: DeepLink
  place: string | undefined
  card: Card
  picture: string | undefined
  made: boolean
}) {
  const addressOf = useSharedAddress()
  const query = usePageQuery(shareQuery(link, addressOf, place))
  if (query.state === 'ready')
    return (
      <Forms
        link={link}
        subject={{
          address: addressAt(addressOf(link), place),
          title: card.title,
          finding: (query.data.kind === 'table' ? query.data.shown : undefined) ?? card.description,
          content: query.data,
        }}
        picture={picture}
        made={made}
      />
    )
  if (query.state === 'failed')
    return (
      <FailedPart
        what="the texts to copy"
        why={`${query.why} The link can be copied all the same.`}
        retry={query.retry}
        busy={query.busy}
        className="mt-4"
      />
    )
  return <p className="after-a-moment mt-4 text-ink-3">Opening the texts to copy…</p>
}

import { Logo } from '../../ui/marks/logo.tsx'
import { EmbedLink } from './embed-frame.tsx'

/** What stands in a frame whose address has no embed, or has none any more. */
export function LostEmbed({ home }: { home: string }) {
  return (
    <main className="embed embed-lost">
      <div className="embed-neatline" aria-hidden="true" />
      <header className="embed-head">
        <div>
          <h1>Nothing to show here</h1>
          <p className="embed-said">
            This part of the atlas is no longer at this address, or was never made to be embedded. The atlas may have it
            on a page.
          </p>
        </div>
      </header>
      <footer className="embed-foot">
        <EmbedLink href={home} className="embed-site">
          <Logo className="embed-logo" />
          Role Atlas
        </EmbedLink>
        <a id="open" href={home} target="_blank" rel="noopener" className="embed-link embed-open">
          Look for it in Role Atlas<span className="sr-only"> (in a new tab)</span>
        </a>
      </footer>
    </main>
  )
}

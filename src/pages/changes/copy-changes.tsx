import { changesMarkdown, changesText, type ToldChanges } from '../../domain/share/share-changes.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'

type Form = 'text' | 'Markdown'

/** Copies what the view shows, in plain words or as Markdown. */
export function CopyChanges({ told }: { told: ToldChanges }) {
  const [copying, copy] = useCopying<Form>()
  const addressOf = useSharedAddress()
  const start = (form: Form) => {
    const text = form === 'text' ? changesText(told, addressOf) : changesMarkdown(told, addressOf)
    copy(form, text, () => copyText(text))
  }
  const done = copying?.state === 'done' ? copying.what : undefined
  return (
    <>
      <div className="changes-copy needs-script no-print">
        {(['text', 'Markdown'] as const).map((form) => (
          <button key={form} type="button" className="button" onClick={() => start(form)}>
            {/* A page that was translated lets go of whole elements, not of their words. */}
            <span key={String(done === form)}>
              {done === form ? 'Copied' : form === 'text' ? 'Copy as text' : 'As Markdown'}
            </span>
          </button>
        ))}
      </div>
      <p role="status" className="sr-only">
        {done && <span key={done}>{`Copied as ${done}`}</span>}
      </p>
      {copying?.state === 'failed' && (
        <div className="basis-full">
          <ByHand key={copying.what} text={copying.text} what="What changed" />
        </div>
      )}
    </>
  )
}

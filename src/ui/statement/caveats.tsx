import type { Caveat } from '../../domain/model.ts'
import { OutLink } from '../controls/out-link.tsx'
import { Icon } from '../marks/icons.tsx'

/** What changes how far a document may be relied on, in a band at the foot of its card. */
export function Caveats({ caveats }: { caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null
  return (
    <ul aria-label="Caveats" className="flex flex-col gap-2.5 border-t border-rule bg-warn-wash px-4 py-3 sm:px-5">
      {caveats.map(({ short, text, url }) => (
        <li key={short} className="flex gap-2.5">
          <Icon name="warning" className="mt-0.5 size-4 text-warn" />
          <p className="min-w-0">
            <strong className="font-semibold">{short}.</strong> {text}
            {url && (
              <>
                {' '}
                <OutLink href={url}>See for yourself</OutLink>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

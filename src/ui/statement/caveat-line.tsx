import { Icon } from '../marks/icons.tsx'

/** What limits a source, in a few words: below its name and date. */
export function CaveatLine({ caveat }: { caveat: string | undefined }) {
  if (!caveat) return null
  return (
    <p className="mt-0.5 flex items-start gap-1.5 text-ref text-warn">
      <Icon name="warning" className="mt-px size-3.5" />
      <span>
        <span className="sr-only">Caution: </span>
        {caveat}
      </span>
    </p>
  )
}

import { Fragment, type ReactNode } from 'react'
import { type Part, partsText } from '../../domain/prose.ts'

interface ProseProps<Named> {
  parts: readonly Part<Named>[]
  /** Draws a name: as a link to where that is. Without it names are plain words. */
  named?: (name: Named, text: string) => ReactNode
}

/** The pieces of a sentence: figures stand out, and names lead somewhere. */
export function Prose<Named>({ parts, named }: ProseProps<Named>) {
  return parts.map(({ text, strong, names }, place) => {
    const key = `${place} ${text}`
    if (named && names !== undefined) return <Fragment key={key}>{named(names, text)}</Fragment>
    return strong ? <strong key={key}>{text}</strong> : text
  })
}

/** A finding as a paragraph. */
export function Finding<Named>({ className = 'finding', ...prose }: ProseProps<Named> & { className?: string }) {
  return (
    // With other words it is another paragraph: a browser that translated these may have put others in their place.
    <p key={partsText(prose.parts)} className={className}>
      <Prose {...prose} />
    </p>
  )
}

import { type FindingPart, findingText } from '../../domain/comparing/finding.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ThemeId } from '../../domain/model.ts'
import { LinkTo } from './link-to.tsx'

/** A finding as a paragraph: figures stand out, a theme leads to `linkOf(theme)`. */
export function Finding({ parts, linkOf }: { parts: readonly FindingPart[]; linkOf: (theme: ThemeId) => DeepLink }) {
  return (
    // With other words it is another paragraph: a browser that translated these may have put others in their place.
    <p key={findingText(parts)} className="finding">
      {parts.map((part) => {
        if (part.theme)
          return (
            <LinkTo key={part.text} link={linkOf(part.theme)} className="link">
              {part.text}
            </LinkTo>
          )
        return part.strong ? <strong key={part.text}>{part.text}</strong> : part.text
      })}
    </p>
  )
}

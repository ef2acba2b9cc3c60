import { useState } from 'react'
import type { Card } from './card-in-head.ts'

/** The card of the page as a chat shows it. A picture that does not load is left out, as a chat would. */
export function CardPreview({ card, onPicture }: { card: Card; onPicture: (here: boolean) => void }) {
  const [broken, setBroken] = useState(false)
  return (
    <section aria-labelledby="share-preview" className="share-preview">
      <h3 id="share-preview">What they will see</h3>
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
            onLoad={() => onPicture(true)}
            onError={() => {
              setBroken(true)
              onPicture(false)
            }}
          />
        )}
      </div>
    </section>
  )
}

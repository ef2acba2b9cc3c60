import { inWords } from '../../../domain/words.ts'

/** Says that two of all who are compared are in sight, and of whom the counts speak. */
export function InTwo({ all }: { all: number }) {
  return (
    <p className="no-print mb-3 text-question text-ink-3">
      Two of {inWords(all)} shown here. A name is a menu of the others. Findings and counts are of all {inWords(all)}.
    </p>
  )
}

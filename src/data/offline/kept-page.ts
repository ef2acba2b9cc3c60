/** Why a reader sees the kept page: no answer, none in time, or an error of the server. */
export type WhyKept = 'offline' | 'slow' | 'failing'

/** What a kept page says of itself. */
export interface KeptMark {
  why: WhyKept
  /** When what it shows was last known to be current, in milliseconds. */
  asOf: number
}

const NAME = 'role-atlas-kept'

/** The page with its mark, for the page itself to read: nothing else tells it in every browser where it came from. */
export function markKept(html: string, { why, asOf }: KeptMark): string {
  return html.replace('</head>', `<meta name="${NAME}" content="${why} ${asOf}"></head>`)
}

/** The mark of a page, where it is a kept one. */
export function readKept(document: Document): KeptMark | undefined {
  const [why, time] = document.querySelector(`meta[name="${NAME}"]`)?.getAttribute('content')?.split(' ') ?? []
  const asOf = Number(time)
  return isWhy(why) && asOf > 0 ? { why, asOf } : undefined
}

function isWhy(word: string | undefined): word is WhyKept {
  return word === 'offline' || word === 'slow' || word === 'failing'
}

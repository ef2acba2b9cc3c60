import { Parser } from 'htmlparser2'
import { SITE_NAME } from '../domain/heads/social-card.ts'

/** What a page's head says: its title without the name of the site, its description, and the address of its picture. */
export interface HeadWords {
  title: string
  finding: string
  /** Absolute; undefined where the page has none. */
  image: string | undefined
}

/** Reads what a page's head says, as its chat previews have it. */
export function headWords(head: string): HeadWords {
  let [title, finding, inTitle] = ['', '', false]
  let image: string | undefined
  const parser = new Parser({
    onopentag: (name, { name: what, property, content = '' }) => {
      inTitle = name === 'title'
      if (name === 'meta' && what === 'description') finding = content
      if (name === 'meta' && property === 'og:image') image = content
    },
    ontext: (text) => {
      if (inTitle) title += text
    },
    onclosetag: () => {
      inTitle = false
    },
  })
  parser.end(head)
  return { title: title.replace(new RegExp(` · ${SITE_NAME}$`), ''), finding, image }
}

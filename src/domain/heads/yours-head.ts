import { counted } from '../words.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the start of the reader's own role. It is the same for everybody: a draft is never named in one. */
export function yoursHead(total: number, themes: number): PageHead {
  return head(
    'Your own role, beside the others · Role Atlas',
    `Write a tech lead role against ${counted(themes, 'question')} and ${counted(total, 'published definition')}. It is kept in this browser and sent nowhere.`,
  )
}

/** The head of who fits. It is the same for everybody: what somebody wants is never named in one. */
export function fitHead(total: number, themes: number): PageHead {
  return head(
    'Who fits what you want of a tech lead · Role Atlas',
    `Choose of ${counted(themes, 'question')} what matters to you: how many of ${counted(total, 'published definition')} say the same, counted in this browser and sent nowhere.`,
  )
}

/** The head of the reading desk. */
export function readingHead(themes: number): PageHead {
  return head(
    'Read a role description, line by line · Role Atlas',
    `Paste a role description and see which of ${counted(themes, 'theme')} each sentence speaks to. It is read in this browser and sent nowhere.`,
  )
}

/** The head of the reader's own role beside others. */
export function besideHead(total: number, themes: number): PageHead {
  return head(
    'Your own role, side by side · Role Atlas',
    `Your tech lead role beside up to four of ${counted(total, 'published definition')}, on ${counted(themes, 'theme')}: where it agrees, differs or is not decided. It stays in this browser.`,
  )
}

/** The head of the sheet of the reader's own role. */
export function sheetHead(total: number, themes: number): PageHead {
  return head(
    'Your own role, theme by theme · Role Atlas',
    `Decide ${counted(themes, 'theme')} of a tech lead role and see what ${counted(total, 'published definition')} answer. Kept in this browser, sent nowhere.`,
  )
}

import { capitalised, counted, spelledOut } from '../words.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the home page. */
export function homeHead(total: number): PageHead {
  return head(
    'What does a tech lead do? · Role Atlas',
    `${capitalised(spelledOut(total))} published ${total === 1 ? 'answer' : 'answers, and they disagree'}: who manages people, who decides, who delivers, side by side. Every answer shows its source.`,
  )
}

/** The head of the list of models. */
export function modelsHead(total: number): PageHead {
  return head(
    'All tech lead role models · Role Atlas',
    `${counted(total, 'definition')} of the tech lead role, each compiled from its document, with the date and limits of its source.`,
  )
}

/** The head of the list of themes. */
export function themesHead(total: number): PageHead {
  return head(
    `${counted(total, 'question')} about the tech lead · Role Atlas`,
    `${counted(total, 'question')}, ${total === 1 ? '' : 'each '}put to every definition of the tech lead role: from formal standing to people management, with who answers it and how.`,
  )
}

/** The head of the start of a comparison. */
export function compareStartHead(): PageHead {
  return head(
    'Compare tech lead roles · Role Atlas',
    'Choose two to five organisations and see where their definitions of the tech lead differ, agree or say nothing.',
  )
}

/** The head of the search. */
export function searchHead(): PageHead {
  return head(
    'Search · Role Atlas',
    'Search every statement, theme, role and organisation in Role Atlas, whatever words your company uses for it.',
  )
}

/** The head of the page about the site. */
export function aboutHead(): PageHead {
  return head(
    'How Role Atlas is made, and its sources',
    'How statements are written and checked against their documents, what the stances mean, and who wrote the sources under which licence.',
  )
}

/** The head of the page for a link that leads nowhere. */
export function notFoundHead(): PageHead {
  return head(
    'Nothing at this address · Role Atlas',
    'There is no page at this address. Role Atlas looks for the one that was meant.',
  )
}

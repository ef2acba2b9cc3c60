import type { LinkFault } from './draft-link.ts'
import { nameWithEnd } from './draft-names.ts'

/** Why nothing was opened, and what to do. */
export const FAULT_WORDS: Record<LinkFault | 'script', string> = {
  cut: 'It stops before its end; some chats cut long links. Ask for it once more, or for the draft as a file.',
  damaged:
    'Some of its letters are not as they were written; a chat or a mail may have changed them. Ask for it once more, or for the draft as a file.',
  later:
    'A later version of the site made it. Reload the page and open the link once more; if that does not help, ask for the draft as a file.',
  'too-large': 'It holds far more than a draft can. It was not opened, and nothing of it is kept.',
  'no-draft': 'What is in it is no draft. Ask for the link once more, or for the draft as a file.',
  script: 'A part of this page did not load: the connection may be down. Reload the page; the tab still has the link.',
}

/** What is told of a draft to its owner (“Your document, line 4”), as it is told to anybody else. */
export function asTheirs(words: string): string {
  return words.replace(/^Your own words/, 'In their own words').replace(/^Your document/, 'Their document')
}

/** The same as it is told with the draft’s own words, to whoever may not know whose it is: “The document, line 4”. */
export function asAnybodys(words: string): string {
  return words.replace(/^Your own words/, 'In its own words').replace(/^Your document/, 'The document')
}

/** What a kept copy is called: “Platform tech lead (from a link)”. */
export function keptName(name: string, from: 'link' | 'file'): string {
  return nameWithEnd(name, ` (from a ${from})`)
}

import type { Statement } from '../model.ts'
import { fittingTitle, type Named } from './page-head.ts'

/** The title of a statement's page: `Acme: Writes the plans of the forge`. `start` is what `sharedStart` says. */
export function statementTitle({ shortName }: Pick<Named, 'shortName'>, text: string, start = ''): string {
  const words = text.slice(start.length).replace(/\.$/, '')
  return fittingTitle(`${shortName}: ${start === '' ? '' : '…'}${words}`)
}

/**
 * The words, with a space at their end, that a statement's title leaves out: those it begins with like another statement
 * of its model, where a title cut to its length would end before the two differ. Undefined where its title is its own.
 */
export function sharedStart(
  model: Pick<Named, 'shortName'> & { statements: readonly Pick<Statement, 'id' | 'text'>[] },
  { id, text }: Pick<Statement, 'id' | 'text'>,
): string | undefined {
  const title = statementTitle(model, text)
  const starts = model.statements
    .filter((other) => other.id !== id && statementTitle(model, other.text) === title)
    .map((other) => commonStart(text, other.text))
  const longest = Math.max(0, ...starts.map((start) => start.length))
  return longest === 0 ? undefined : text.slice(0, longest)
}

/** The whole words with which both begin; none where one of them has no word more. */
function commonStart(a: string, b: string): string {
  const [words, others] = [a.split(' '), b.split(' ')]
  const differ = words.findIndex((word, place) => word !== others[place])
  return differ < 1 || others[differ] === undefined ? '' : `${words.slice(0, differ).join(' ')} `
}

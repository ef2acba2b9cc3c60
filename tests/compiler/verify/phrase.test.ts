import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/compiler/verify/document.ts'
import { nearestPhrase, occurrencesOf } from '../../../src/compiler/verify/phrase.ts'

/** The lines on which a phrase stands. */
const linesOf = (markdown: string, phrase: string) =>
  occurrencesOf(readDocument(markdown), phrase).map(({ from, to }) => [from, to])

test.each([
  ['over strong and emphasis', '- **Crisis**: handle _urgent_ fires', 'Crisis: handle urgent fires'],
  ['over a link', 'A [lead of the](x.md) team', 'lead of the team'],
  ['over a reference', 'A [lead][x] of all\n\n[x]: /x', 'A lead of'],
  ['inside a word that is half bold', 'the **lead**ership role', 'the leadership role'],
  ['with punctuation', 'own SLAs, metrics (and logs), mostly', 'SLAs, metrics (and logs)'],
  ['with a quote mark of another kind', 'the “best” engineer’s job', `the "best" engineer's job`],
  ['with quote marks left to the other kind', 'the "best" engineer', `the 'best' engineer`],
  ['with an entity', 'plan &amp; ship &rarr; rest', 'plan & ship → rest'],
  ['with a non-breaking space', 'plan\u00a0and ship', 'plan and ship'],
  ['with a soft hyphen in the document', 'own the archi\u00adtecture', 'the architecture'],
  ['with tags inside', 'own <b>the</b> queue', 'own the queue'],
  ['with letters composed another way', 'the cafe\u0301 queue', 'caf\u00e9 queue'],
  ['in a hint', '{% hint %}\nown the queue\n{% endhint %}', 'own the queue'],
  ['with a template tag inside', 'own {{ page.what }} queue', 'own queue'],
])('a phrase is found %s', (_where, markdown, phrase) => {
  expect(linesOf(markdown, phrase)).toHaveLength(1)
})

test.each([
  ['in other capitals', 'Own the queue', 'own the queue'],
  ['as a part of a word', 'disown the queues', 'own the queue'],
  ['with words left out', 'own the whole queue', 'own the queue'],
  ['from one bullet into the next', '- own the\n- queue', 'own the queue'],
  ['with markup of its own', 'own the **queue**', 'own the **queue**'],
  ['in an address', '[here](/own-the-queue)', 'own-the-queue'],
  ['in front matter', '---\ntitle: own the queue\n---\nrest', 'own the queue'],
  ['that is blank', 'own the queue', '  '],
])('no phrase is found %s', (_how, markdown, phrase) => {
  expect(linesOf(markdown, phrase)).toEqual([])
})

test('a phrase knows all its lines', () => {
  expect(linesOf('We own\nthe queue.\n\nThey own the\n> the queue\n\n- own the queue', 'own the queue')).toEqual([
    [1, 2],
    [7, 7],
  ])
})

test('the nearest phrase is looked for on the lines only', () => {
  const document = readDocument('Own the queue.\n\nWe groom the “backlog” daily.\n')
  expect(nearestPhrase(document, 'grooms the backlog', { from: 3, to: 3 })).toBe('groom the “backlog')
  expect(nearestPhrase(document, 'owns the queue', { from: 3, to: 3 })).toBeUndefined()
})

test('any words of a paragraph are found, however it is wrapped, ended and marked up', () => {
  const word = fc.constantFrom('own', 'the', 'queue', 'team’s', '“fire”', 'SLAs,', '(often)', 'e.g.', 'bi-weekly')
  const mark = fc.constantFrom('', '**', '_', '<b>')
  const gap = fc.constantFrom(' ', '\n', '\r\n', '  ', ' <i></i>')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark, gap), { minLength: 4, maxLength: 12 }), fc.nat(), (parts, at) => {
      const markdown = `Ada ${parts.map(([text, sign, after]) => sign + text + sign.replace('<', '</') + after).join('')}rests.`
      const words = parts.map(([text]) => text)
      const start = at % (words.length - 2)
      expect(linesOf(markdown, words.slice(start, start + 3).join(' ')).length).toBeGreaterThan(0)
    }),
    { seed: 2 },
  )
})

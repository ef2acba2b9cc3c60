import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodedText } from '../../../src/data/reading/decoded-text.ts'
import { readIn } from '../../../src/data/reading/read-in.ts'
import { type DocumentProblem, problemOfDocument } from '../../../src/domain/draft/document-in.ts'
import { docx, paragraph } from './make-docx.ts'

const utf16 = (text: string, isBig: boolean, mark = true) =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]
    }),
  )
const textIn = async (...from: Parameters<typeof readIn>) => {
  const came = await readIn(...from)
  return 'document' in came ? came.document.text : came.problem
}
const file = (bytes: Uint8Array, name: string) => ({ file: bytes, name })

describe('the encoding of a text', () => {
  const WORDS = 'Führt das Team – “gently”.'
  it.each([
    ['UTF-8', strToU8(WORDS)],
    ['UTF-8 with a mark', strToU8(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', utf16(WORDS, false)],
    ['UTF-16, big end first', utf16(WORDS, true)],
    ['UTF-16 without a mark', utf16(WORDS, false, false)],
    ['UTF-16 without a mark, big end first', utf16(WORDS, true, false)],
  ])('is found out: %s', (_which, bytes) => {
    expect(decodedText(bytes)).toBe(WORDS)
  })

  // Node 20 reads the marks between 0x80 and 0x9f of this encoding as Latin-1 has them; browsers read quotes and dashes.
  it('is that of Windows where it is no other', () => {
    expect(decodedText(Uint8Array.from('Führt das Team', (each) => each.charCodeAt(0)))).toBe('Führt das Team')
  })

  it('is none where there is no text', () => {
    expect(decodedText(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))).toBeUndefined()
  })
})

describe('what comes in', () => {
  it('is told by its name and by how much there is of it', async () => {
    expect(await readIn(file(strToU8('# Lead at Acme\n\nPlans. Tells what slips.\n'), 'offer.md'))).toEqual({
      document: {
        name: 'Lead at Acme',
        text: '# Lead at Acme\n\nPlans. Tells what slips.\n',
        passages: 1,
        count: 1,
        lineCount: 3,
      },
    })
    expect(await readIn(file(strToU8('Plans the work.'), 'Lead 2.1.txt'))).toMatchObject({
      document: { name: 'Lead 2.1' },
    })
    expect(await readIn({ pasted: 'Plans the work.' })).toMatchObject({ document: { name: 'Your document' } })
    const plain = 'Tech Lead, Kites\n\nWhat you do:\n\n- Plans the work.'
    expect(await readIn({ pasted: plain })).toMatchObject({ document: { name: 'Tech Lead, Kites', passages: 1 } })
  })

  it('is read as HTML where it is, whatever it is called', async () => {
    expect(await textIn(file(strToU8('<!doctype html><title>x</title><h1>Lead</h1><p>Plans.'), 'lead.txt'))).toBe(
      '# Lead\n\nPlans.',
    )
    expect(await textIn({ pasted: 'Lead\nPlans', html: '<h1>Lead</h1><p>Plans' })).toBe('# Lead\n\nPlans')
  })

  it.each([
    ['an editor’s, which is coloured plain text', '<div><span style="color:#f00"># Lead</span></div>'],
    ['what is nested too deep', `<p>${'<div>'.repeat(1000)}`],
    ['what has no words', '<p><img src="x"></p>'],
  ])('is read as its plain words where the HTML is %s', async (_what, html) => {
    expect(await textIn({ pasted: '# Lead\n\nPlans it.', html })).toBe('# Lead\n\nPlans it.')
  })

  it('from Word keeps its headings, bullets and tables, and leaves out what was deleted', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Duty"><w:name w:val="Duty"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>'
    const body = [
      paragraph('Lead at Acme', '<w:pStyle w:val="Berschrift1"/>'),
      paragraph('Duties', '<w:pStyle w:val="Duty"/>'),
      paragraph('Plans &amp; tells.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
      paragraph('Early.', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
      paragraph('Reviews.', '<w:pStyle w:val="LB"/>'),
      '<w:p><w:r><w:t>Keeps </w:t></w:r><w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del><w:ins><w:r><w:t>the</w:t><w:tab/><w:t>bar.</w:t></w:r></w:ins></w:p>',
      paragraph('Secret.', '', '<w:vanish/>'),
      paragraph('People', '', '<w:b/>'),
      '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Area</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Who</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Pay</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>HR</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ].join('')
    expect(await textIn(file(docx(body, styles), 'offer.docx'))).toBe(
      '# Lead at Acme\n\n## Duties\n\n- Plans & tells.\n  - Early.\n- Reviews.\n\nKeeps the bar.\n\n**People**\n\n| Area | Who |\n| - | - |\n| Pay | HR |',
    )
  })

  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const ofWord = docx(paragraph('Plans the work of the team, week by week.'))
  const problems: [string, Uint8Array, string, DocumentProblem][] = [
    ['a PDF', strToU8('%PDF-1.7 …'), 'offer.pdf', { why: 'other-kind', kind: 'pdf' }],
    ['a PDF renamed', strToU8('%PDF-1.7 …'), 'offer.txt', { why: 'other-kind', kind: 'pdf' }],
    ['a picture renamed', png, 'offer.docx', { why: 'other-kind', kind: 'picture' }],
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'a.doc', { why: 'other-kind', kind: 'old-word' }],
    ['rich text', strToU8('{\\rtf1 Lead}'), 'a.rtf', { why: 'other-kind', kind: 'rich-text' }],
    ['an archive', zipSync({ 'a.txt': strToU8('Lead') }), 'a.docx', { why: 'other-kind', kind: 'zip' }],
    [
      'OpenDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'a.odt',
      { why: 'other-kind', kind: 'open-document' },
    ],
    ['half a Word document', ofWord.slice(0, ofWord.length / 2), 'a.docx', { why: 'damaged' }],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), 'a.docx', { why: 'unpacks-too-large' }],
    ['nothing', new Uint8Array(), 'a.txt', { why: 'empty' }],
    ['blanks', strToU8(' \n\n '), 'a.txt', { why: 'empty' }],
    ['no words', strToU8('--- … ---'), 'a.txt', { why: 'no-words' }],
    ['bytes', Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 256), 'a.bin', { why: 'no-text' }],
    ['too long a text', strToU8('Plans. '.repeat(40_000)), 'a.txt', { why: 'too-long', bytes: 280_000 }],
    ['nested HTML', strToU8(`<html>${'<div>'.repeat(1000)}`), 'a.html', { why: 'too-deep' }],
  ]

  it.each(problems)('is answered with what to do: %s', async (_what, bytes, name, problem) => {
    expect(await readIn(file(bytes, name))).toEqual({ problem })
    const { what, instead } = problemOfDocument(problem, name)
    expect(what).toMatch(/^[\w. ]+.*\.$/)
    expect(what).toContain(name)
    expect(instead).toMatch(/^[A-Z].+\.$/)
  })

  it('says so of a file that is too large to be opened', async () => {
    expect(await readIn(file(new Uint8Array(20_000_001), 'a.docx'))).toEqual({
      problem: { why: 'too-large', bytes: 20_000_001 },
    })
  })

  it('unpacks to no more than it says, so that a bomb that lies bursts nothing', async () => {
    const zip = zipSync({ 'word/document.xml': new Uint8Array(15_000_000).fill(65) })
    const view = new DataView(zip.buffer)
    // The size in the list at the end of the archive.
    const directory = zip.length - 22 - (46 + 'word/document.xml'.length)
    expect(view.getUint32(directory, true)).toBe(0x02014b50)
    view.setUint32(directory + 24, 1000, true)
    const came = await readIn(file(zip, 'a.docx'))
    expect('problem' in came).toBe(true)
  })

  it('unpacks one text of a Word document and its styles, however many there are', async () => {
    const bomb = new Uint8Array(30_000_000)
    const bytes = docx(paragraph('Plans it.'), '', { 'word/document2.xml': bomb, 'word/styles2.xml': bomb })
    expect(await textIn(file(bytes, 'a.docx'))).toBe('Plans it.')
  })

  it('takes the first passages of a long text and tells how many there are', async () => {
    const came = await readIn({ pasted: 'Plans the work.\n\n'.repeat(640) })
    expect(came).toMatchObject({ document: { passages: 400, count: 640 } })
  })
})

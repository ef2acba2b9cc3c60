import { escapedHtml, escapedMarkdown, markdownLink, oneLine, plainForChat, webAddress } from './share-escapes.ts'
import { sourceInWords } from './share-source.ts'
import type { ShareAnswer, ShareContent, ShareQuote, ShareSource, ShareSubject, ShareTable } from './share-subject.ts'

// Every form says where it comes from, and ends with the bare address on a line of its own: chats make a link of it.

/** The same words in two forms: what takes formatted text is given the first, everything else the second. */
export interface RichText {
  html: string
  plain: string
}

/** Role Atlas, and the documents it was compiled from, each with what limits it. */
export function attributionOf({ content }: ShareSubject): string {
  const sources = sourcesOf(content).map(sourceInWords)
  return sources.length === 0 ? 'Role Atlas' : `Role Atlas, from ${sources.join('; ')}`
}

function sourcesOf(content: ShareContent): Omit<ShareSource, 'address'>[] {
  if (content.kind === 'table') return content.models
  return content.kind === 'quote' ? [{ ...content.model, document: content.source }] : content.sources
}

/** What a chat is told, line by line: the finding, and what carries it. */
function chatLines({ finding, content }: ShareSubject): string[] {
  if (content.kind === 'quote')
    return [content.text, themeWords(content), ...content.cites.map(({ phrase, place }) => `${place}: “${phrase}”`)]
  if (content.kind === 'page') return [finding]
  const [row, ...more] = content.rows
  if (!row || more.length > 0) return [finding, ...content.highlights]
  return row.answers.map((answer, place) => `${content.models[place]?.name}: ${inWords(answer)}`)
}

/** “Only if both agree. At most four reports.” */
function inWords({ stance, answer }: ShareAnswer): string {
  return [stance, answer].filter((part) => part !== undefined).join('. ')
}

/** What a statement is about and how it speaks: “People management: Explicitly not”. */
function themeWords({ theme, stance }: ShareQuote): string {
  return stance === undefined ? theme : `${theme}: ${stance}`
}

/**
 * For a chat: a bold line, bullets, where it comes from, the bare address. The asterisks are those of Slack and WhatsApp,
 * which others show as emphasis; chats that take formatted text read the other form. No table: no chat shows one.
 */
export function chatText(subject: ShareSubject): RichText {
  const title = plainForChat(subject.title)
  const lines = chatLines(subject).map(plainForChat)
  const from = plainForChat(attributionOf(subject))
  return {
    plain: [`*${title}*`, ...lines.map((line) => `• ${line}`), from, subject.address].join('\n'),
    html: [
      `<p><b>${escapedHtml(title)}</b></p>`,
      `<ul>${lines.map((line) => `<li>${escapedHtml(line)}</li>`).join('')}</ul>`,
      `<p>${escapedHtml(from)}</p>`,
      `<p>${htmlLink(subject.address, subject.address)}</p>`,
    ].join('\n'),
  }
}

/** For a wiki: a heading that links, then a table with citations or a quotation. */
export function markdownText(subject: ShareSubject): string {
  const { title, finding, content, address } = subject
  return [
    `## ${markdownLink(title, address)}`,
    ...(content.kind === 'quote' ? [] : [escapedMarkdown(finding)]),
    ...markdownBlocks(content),
    escapedMarkdown(attributionOf(subject)),
    address,
  ].join('\n\n')
}

/** What a page has to share beside its finding, as blocks of Markdown. */
export function markdownBlocks(content: ShareContent): string[] {
  if (content.kind === 'quote') return [markdownQuote(content)]
  return content.kind === 'table' ? [markdownTable(content)] : []
}

function markdownQuote(quoted: ShareQuote): string {
  const { text, model, cites } = quoted
  const places = cites.map(
    ({ phrase, place, address }) => `“${escapedMarkdown(phrase)}” (${markdownLink(place, address)})`,
  )
  const quote = `> ${escapedMarkdown(text)}\n>\n> — ${markdownLink(model.name, model.address)}: ${places.join(', ')}`
  return `${quote}\n\n**${escapedMarkdown(themeWords(quoted))}**`
}

function markdownTable({ models, rows }: ShareTable): string {
  const cell = ({ stance, answer, places }: ShareAnswer) => {
    const words = [stance && `**${escapedMarkdown(stance)}**`, answer && escapedMarkdown(answer)]
      .filter(Boolean)
      .join('. ')
    const cited = places.map((place) => markdownLink(place.lines, place.address)).join(', ')
    return cited === '' ? words : `${words} (${lineWord(places)} ${cited})`
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['Theme', ...models.map(({ name, address }) => markdownLink(name, address)), 'Together']),
    line(['---', ...models.map(() => '---'), '---']),
    ...rows.map(({ ref, theme, question, relation, address, answers }) =>
      line([
        `${markdownLink(`${ref} ${theme}`, address)}: ${escapedMarkdown(question)}`,
        ...answers.map(cell),
        escapedMarkdown(relation),
      ]),
    ),
  ].join('\n')
}

function lineWord(places: ShareAnswer['places']): string {
  return places.length === 1 && /^\d+$/.test(places[0]?.lines ?? '') ? 'line' : 'lines'
}

/** For a document or an e-mail: with a table, and in plain words where formatted text is not taken. */
export function richText(subject: ShareSubject): RichText {
  const { title, finding, content, address } = subject
  const from = attributionOf(subject)
  const html = [`<p><b>${htmlLink(title, address)}</b></p>`]
  if (content.kind === 'quote') html.push(htmlQuote(content))
  else html.push(`<p>${escapedHtml(finding)}</p>`)
  if (content.kind === 'table') html.push(htmlTable(content))
  html.push(`<p>${escapedHtml(from)}</p>`, `<p>${htmlLink(address, address)}</p>`)
  return {
    html: html.join('\n'),
    plain: [oneLine(title), ...plainBlocks(subject), oneLine(from), address].join('\n\n'),
  }
}

function plainBlocks({ finding, content }: ShareSubject): string[] {
  if (content.kind === 'page') return [oneLine(finding)]
  if (content.kind === 'quote') {
    const cites = content.cites.map(({ phrase, place }) => `“${phrase}” (${place})`).join(', ')
    return [`“${oneLine(content.text)}”\n${oneLine(`${themeWords(content)}. ${content.model.name}: ${cites}`)}`]
  }
  const rows = content.rows.map(({ ref, theme, question, relation, answers }) =>
    [
      oneLine(`${ref} ${theme}: ${question} ${relation}.`),
      ...answers.map((answer, place) => `${oneLine(`${content.models[place]?.name}: ${withLines(answer)}`)}`),
    ].join('\n'),
  )
  return [oneLine(finding), ...rows]
}

function withLines(answer: ShareAnswer): string {
  const { places } = answer
  if (places.length === 0) return inWords(answer)
  return `${inWords(answer)} (${lineWord(places)} ${places.map(({ lines }) => lines).join(', ')})`
}

function htmlLink(words: string, address: string): string {
  const target = webAddress(address)
  return target === undefined ? escapedHtml(words) : `<a href="${escapedHtml(target)}">${escapedHtml(words)}</a>`
}

function htmlQuote(quoted: ShareQuote): string {
  const { text, model, cites } = quoted
  const places = cites.map(({ phrase, place, address }) => `“${escapedHtml(phrase)}” (${htmlLink(place, address)})`)
  return [
    `<blockquote>${escapedHtml(text)}</blockquote>`,
    `<p>${htmlLink(model.name, model.address)}: ${places.join(', ')}</p>`,
    `<p><b>${escapedHtml(themeWords(quoted))}</b></p>`,
  ].join('\n')
}

function htmlTable({ models, rows }: ShareTable): string {
  const cell = ({ stance, answer, places }: ShareAnswer) => {
    const cited = places.map((place) => htmlLink(place.lines, place.address)).join(', ')
    const words = [stance && `<b>${escapedHtml(stance)}</b>`, answer && escapedHtml(answer)].filter(Boolean).join('. ')
    return cited === '' ? words : `${words} (${lineWord(places)} ${cited})`
  }
  const heads = ['Theme', ...models.map(({ name, address }) => htmlLink(name, address)), 'Together']
  const head = `<tr>${heads.map((words) => `<th scope="col">${words}</th>`).join('')}</tr>`
  const body = rows.map(
    ({ ref, theme, question, relation, address, answers }) =>
      `<tr><th scope="row">${htmlLink(`${ref} ${theme}`, address)}: ${escapedHtml(question)}</th>${answers
        .map((answer) => `<td>${cell(answer)}</td>`)
        .join('')}<td>${escapedHtml(relation)}</td></tr>`,
  )
  return `<table border="1">\n<thead>${head}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

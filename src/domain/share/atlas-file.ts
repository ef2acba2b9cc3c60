import { type Decision, type Draft, decisionOn, themesByState } from '../draft/draft.ts'
import { fileNameOf } from '../draft/draft-file-name.ts'
import { NOT_A_SOURCE, originWords } from '../draft/draft-words.ts'
import { leftOut } from '../draft/left-out.ts'
import type { Area, Role, Theme } from '../model.ts'
import { ID_LENGTH, MODEL_ID_LENGTH } from '../slug.ts'
import { uncapitalised } from '../words.ts'
import { type AtlasAnswer, atlasAnswer } from './atlas-answer.ts'
import { type CitableDocument, citableDraft, citableSource, type Place } from './atlas-source.ts'
import { tidied } from './tidied.ts'

interface Words {
  areas: readonly Area[]
  themes: readonly Theme[]
  roles: readonly Role[]
}

/** A draft as a file of the atlas, with the document that it cites. */
export interface AtlasFile {
  id: string
  yaml: string
  document: { name: string; text: string }
}

/** An answer that the file has, and where it stands. */
interface Cited {
  theme: Theme
  decision: Decision
  answer: Usable['answer']
  /** Its words in full, where the answer has only their beginning. */
  inFull: string | undefined
  place: Place
}

type Usable = Extract<AtlasAnswer, { answer: unknown }>

/**
 * A draft as a model of the content, as `npm run content:check` takes it. It rests on the reader's document, or on the draft itself
 * where there is none. What has no place in such a file is named at its head, the themes that are not decided first: there they
 * read as silent. Undefined where nothing is left. `hash` gives the SHA-256 of a document, or nothing where the browser has none.
 */
export async function atlasFile(
  draft: Draft,
  words: Words,
  today: string,
  hash: (text: string) => Promise<string | undefined>,
): Promise<AtlasFile | undefined> {
  const { themes, roles } = words
  const states = themesByState(draft, themes)
  const { onPurpose, unsaid } = leftOut(draft, themes)
  const answered = states.answered.map((theme) => {
    const decision = decisionOn(draft, theme.id) ?? {}
    return { theme, decision, came: atlasAnswer(decision, theme, roles) ?? { why: 'it is not whole' } }
  })
  const usable = answered.flatMap(({ theme, decision, came }) =>
    'answer' in came ? [{ theme, decision, answer: came.answer, inFull: came.inFull }] : [],
  )
  const id = modelIdOf(draft)
  const document = citable(draft, words, usable, id)
  const cited = usable.flatMap((each): Cited[] => {
    const place = document.placeOf(each.theme, each.decision)
    return place ? [{ ...each, place }] : []
  })
  if (cited.length === 0) return undefined
  const noForm = answered.flatMap(({ theme, came }) => ('why' in came ? [{ theme, why: came.why }] : []))
  const noPlace = usable
    .filter(({ theme }) => !cited.some((each) => each.theme === theme))
    .map(({ theme }) => ({ theme, why: 'it rests on no line of the document' }))
  const kept = [...noForm, ...noPlace].map(({ theme, why }) => {
    const own = decisionOn(draft, theme.id)?.words
    return comment(`${named(theme)}: ${why}.${own ? ` Its words: ${own}` : ''}`, 3)
  })
  const head = [
    ...(states.undecided.length > 0 ? [`Not decided yet, and so silent here: ${listed(states.undecided)}.`] : []),
    `${draft.name}: ${uncapitalised(NOT_A_SOURCE)} until it is proposed.`,
    ...(onPurpose.length > 0 ? [`Left out on purpose: ${listed(onPurpose)}.`] : []),
    ...(unsaid.length > 0 ? [`The document says nothing: ${listed(unsaid)}.`] : []),
    ...(kept.length > 0 ? ['Answered, but without a place in this file:'] : []),
  ]
  const sum = await hash(document.text)
  return {
    id,
    document: { name: document.name, text: document.text },
    yaml: [
      '# yaml-language-server: $schema=../schema/model.schema.json',
      ...head.map((words) => comment(words)),
      ...kept,
      comment('To fill in: who wrote it, where it can be seen, its date and its licence. How: content/README.md.'),
      ...modelHead(id, draft, cited),
      ...sourceLines(document, draft, sum),
      `reading: { date: ${today}, changes: [] }`,
      'answers:',
      ...cited.flatMap(answerLines),
      'statements:',
      ...cited.flatMap(statementLines),
      'path: { from: [], to: [], handover: [] }',
      '',
    ].join('\n'),
  }
}

function citable(
  draft: Draft,
  { areas }: Words,
  usable: readonly Pick<Cited, 'theme' | 'answer' | 'inFull'>[],
  id: string,
): CitableDocument {
  const own = draft.document && citableSource(draft.document, id)
  return own ?? citableDraft(draft, areas, usable, id)
}

/** The id is the file's name, and stands in links. */
function modelIdOf(draft: Draft): string {
  const plain = fileNameOf(draft).slice(0, MODEL_ID_LENGTH).replace(/-+$/, '')
  return /^(?:index|on|404)$/.test(plain) ? `draft-${plain}` : plain
}

function modelHead(id: string, { name }: Draft, [first]: readonly Cited[]): string[] {
  const tidy = tidied(name)
  const long = cut(tidy, 40)
  return [
    `id: ${text(id)}`,
    `name: ${text(long || 'Draft')}`,
    ...(long.length > 16 ? [`shortName: ${text(cut(long, 16))}`] : []),
    'kind: draft # or company, agency, public-body, open-source-project, archetype, article or guide',
    'definition:',
    `  text: ${text(first?.answer.answer ?? '')} # the role in one sentence`,
    `  statement: ${text(statementId(first?.theme))}`,
  ]
}

function sourceLines({ name, title }: CitableDocument, draft: Draft, sum: string | undefined): string[] {
  return [
    'source:',
    `  file: ${text(name)}`,
    `  title: ${text(cut(tidied(title) || tidied(draft.name) || 'A draft', 120))}`,
    '  author: Not named yet # who wrote the document',
    '  url: https://example.org/ # where a reader can see it',
    '  version: undated # the text is as of: "2025", 2025-03 or 2025-03-14',
    '  licence: none-stated',
    `  sha256: ${sum ? text(sum) : `"${'0'.repeat(64)}" # sha256sum ${name} prints it`}`,
    '  caveats: [{ short: A private draft, text: It was drafted in Role Atlas and is not published anywhere yet. }]',
    '  uncited: []',
  ]
}

function answerLines({ theme, answer, inFull }: Cited): string[] {
  return [
    `  ${theme.id}:`,
    ...(inFull !== undefined ? [`    ${comment(`In full: ${inFull}`)}`] : []),
    `    stance: ${answer.stance}`,
    ...termLines(answer),
    ...(answer.value !== undefined ? [`    value: ${text(answer.value)}`] : []),
    `    answer: ${text(answer.answer)}`,
    `    statements: [${statementId(theme)}]`,
  ]
}

function statementLines({ theme, decision, answer, place }: Cited): string[] {
  // A statement is one thing: what is mixed becomes two of them, once somebody takes it apart.
  const stance = answer.stance === 'mixed' ? (theme.kind === 'fact' ? 'states' : 'does') : answer.stance
  return [
    ...(decision.credit ? [`  ${comment(`${originWords(decision)}, as paraphrased in Role Atlas, CC BY 4.0`)}`] : []),
    `  - id: ${statementId(theme)}`,
    `    theme: ${theme.id}`,
    `    stance: ${stance}`,
    ...termLines(answer),
    ...(decision.hedged ? ['    hedged: true'] : []),
    `    text: ${text(answer.answer)}`,
    `    cite: { section: ${text(place.section)}, lines: ${place.lines}, phrase: ${text(place.phrase)} }`,
  ]
}

function termLines({ when, with: partners, instead }: Cited['answer']): string[] {
  return [
    ...(when !== undefined ? [`    when: ${text(when)}`] : []),
    ...(partners ? [`    with: [${partners.join(', ')}]`] : []),
    ...(instead !== undefined ? [`    instead: ${instead}`] : []),
  ]
}

function statementId(theme: Theme | undefined): string {
  const id = theme?.id ?? ''
  return (id === 'changes' ? 'changes-of-it' : id).slice(0, ID_LENGTH)
}

function listed(themes: readonly Theme[]): string {
  return themes.map(named).join(', ')
}

function named({ ref, name }: Theme): string {
  return `${ref} ${name}`
}

/** A line that YAML leaves alone. */
function comment(words: string, indent = 1): string {
  return `#${' '.repeat(indent)}${tidied(words)}`
}

/** A text as YAML that is read back as the same text, whatever is in it. */
function text(words: string): string {
  return JSON.stringify(words)
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words
  const whole = words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
  return whole.replace(/\s+\S*$/, '').trim() || whole.trim()
}

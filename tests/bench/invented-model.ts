import type { SharedWords } from './generate-content.ts'
import { type Wording, wordingOf } from './invented-text.ts'
import { type Picks, seeded } from './seeded.ts'

interface Invented {
  id: string
  yaml: string[]
  /** The stance and the terms that go with it: an answer takes those of its first statement. */
  stance: string[]
}

/** The YAML of one invented model: twenty answers on forty statements, each with its citation. */
export function inventedModel(about: { id: string; number: number; hash: string; shared: SharedWords }): string {
  const { id, number, hash, shared } = about
  const picks = seeded(number)
  const wording = wordingOf(picks)
  const used = new Set<string>()
  const pairs = shared.themes.map((theme) => ({
    theme,
    statements: [0, 1].map(() => inventedStatement(theme, shared, picks, wording, used)),
  }))
  const [first] = pairs
  const [basis] = first?.statements ?? []
  if (!basis) throw new Error('content/themes.yaml has no themes.')
  return [
    `id: ${id}`,
    `name: ${wording.organisation()} ${number}`,
    'kind: company',
    'definition:',
    `  text: ${cut(wording.assertion(), 160)}`,
    `  statement: ${basis.id}`,
    'source:',
    `  file: ${id}.md`,
    `  title: Tech leads at ${wording.organisation()}`,
    `  author: ${wording.organisation()} engineering`,
    `  url: https://${id}.example/handbook/tech-lead`,
    `  version: "20${picks.between(15, 26)}-0${picks.between(1, 9)}"`,
    '  licence: CC-BY-4.0',
    `  sha256: ${hash}`,
    '  caveats:',
    `    - { short: Not updated lately, text: ${cut(wording.answer(), 200).replaceAll(',', ' and')} }`,
    '  uncited: []',
    'reading: { date: 2026-11-21, changes: [] }',
    'answers:',
    ...pairs.flatMap(({ theme, statements }) => inventedAnswer(theme, statements, picks, wording)),
    'statements:',
    ...pairs.flatMap(({ statements }) => statements.flatMap(({ yaml }) => yaml)),
    'path:',
    '  from:',
    `    - { label: Senior engineer, level: Level ${picks.between(2, 6)}, statement: ${basis.id} }`,
    '  to:',
    `    - { label: Principal engineer, statement: ${basis.id} }`,
    '  handover: []',
    '',
  ].join('\n')
}

function inventedStatement(
  theme: SharedWords['themes'][number],
  shared: SharedWords,
  picks: Picks,
  wording: Wording,
  used: Set<string>,
): Invented {
  let id = wording.thing().replaceAll(' ', '-')
  while (used.has(id)) id = `${id}-again`
  used.add(id)
  const stance = theme.kind === 'fact' ? ['stance: states'] : dutyStance(shared, picks, wording)
  const duties = shared.duties.filter((duty) => duty.theme === theme.id && !duty.retired)
  const duty = theme.kind === 'duty' && duties.length > 0 ? picks.one(duties) : undefined
  // A statement gives a duty in its verb.
  const assertion = duty ? `${duty.label}: ${wording.assertion()}` : wording.assertion()
  const also = picks.onceIn(3) ? picks.one(shared.themes.filter((other) => other.id !== theme.id)).id : undefined
  const line = picks.between(5, 180)
  return {
    id,
    stance,
    yaml: [
      `  - id: ${id}`,
      `    theme: ${theme.id}`,
      ...(also ? [`    also: [${also}]`] : []),
      ...(duty ? [`    duty: ${duty.id}`] : []),
      ...stance.map((each) => `    ${each}`),
      ...(picks.onceIn(8) ? ['    hedged: true'] : []),
      `    text: ${JSON.stringify(cut(assertion, 200))}`,
      `    cite: { section: ${wording.section()}, lines: ${line}, phrase: the ${wording.thing()} here }`,
    ],
  }
}

/** Most duties are the tech lead's, as in the real models; the rest fall to the other stances. */
function dutyStance({ roles }: SharedWords, picks: Picks, wording: Wording): string[] {
  const die = picks.between(1, 10)
  if (die <= 5) return ['stance: does']
  if (die <= 7) return ['stance: shared', `with: [${picks.one(roles).id}]`]
  if (die === 8) return ['stance: conditional', `when: ${wording.condition()}`]
  if (die === 9) return ['stance: does-not']
  return ['stance: other-role', `instead: ${picks.one(roles).id}`]
}

function inventedAnswer(
  theme: SharedWords['themes'][number],
  statements: readonly Invented[],
  picks: Picks,
  wording: Wording,
): string[] {
  const [one, other] = statements.map(({ stance }) => stance)
  const mixed = theme.kind === 'duty' && one?.[0] !== other?.[0] && picks.onceIn(4)
  return [
    `  ${theme.id}:`,
    ...(mixed ? ['stance: mixed'] : (one ?? [])).map((line) => `    ${line}`),
    ...(theme.values ? [`    value: ${picks.one(theme.values).id}`] : []),
    `    answer: ${JSON.stringify(cut(`${theme.opens ? `${theme.opens} others: ` : ''}${wording.answer()}`, 140))}`,
    `    statements: [${statements.map(({ id }) => id).join(', ')}]`,
  ]
}

/** A sentence within a length, cut between words. */
function cut(sentence: string, most: number): string {
  if (sentence.length <= most) return sentence
  const shorter = sentence.slice(0, most - 1)
  return `${shorter.slice(0, shorter.lastIndexOf(' ')).replace(/[,;]$/, '')}.`
}

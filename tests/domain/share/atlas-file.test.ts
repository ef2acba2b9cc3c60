import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { ALL_RULES } from '../../../src/compiler/all-rules.ts'
import { checkContent, compileContent } from '../../../src/compiler/compile.ts'
import { formatFaults } from '../../../src/compiler/fault.ts'
import { parseContent } from '../../../src/compiler/parse.ts'
import { readContent } from '../../../src/compiler/read.ts'
import { ruleFaults } from '../../../src/compiler/rule-faults.ts'
import { accepted, type PassagePlace } from '../../../src/domain/draft/accepting.ts'
import { blankDraft, type Decision, type Draft } from '../../../src/domain/draft/draft.ts'
import type { RoleId, ThemeId } from '../../../src/domain/model.ts'
import { OPENINGS } from '../../../src/domain/share/atlas-answer.ts'
import { atlasFile } from '../../../src/domain/share/atlas-file.ts'
import { sha256 } from '../../../src/domain/share/sha-256.ts'

const CONTENT = resolve(import.meta.dirname, '../../../content')
const FILES = readContent(CONTENT)
const compiled = compileContent(CONTENT)
if (!compiled.ok) throw new Error(formatFaults(compiled.faults))
const { vocabulary } = compiled.dataset
const { themes } = vocabulary
const TODAY = '2026-11-28'

/** A draft of decisions by theme. */
function drafted(decisions: Record<string, Decision>, more: Partial<Draft> = {}): Draft {
  return { ...blankDraft('mine', 'Tech lead at Acme'), decisions: decisions as Draft['decisions'], ...more }
}

/** What the compiler finds wrong with a file beside the words that all models share. */
function faultsOf(id: string, yaml: string): string {
  const { content, faults } = parseContent({ ...FILES, models: [{ path: `content/models/${id}.yaml`, text: yaml }] })
  const own = [...faults, ...ruleFaults(content, ALL_RULES)].filter(({ file }) => file === `content/models/${id}.yaml`)
  return formatFaults(own)
}

const made = async (draft: Draft) => {
  const file = await atlasFile(draft, vocabulary, TODAY, sha256)
  if (!file) throw new Error('There is nothing in it.')
  return file
}

const EM = 'engineering-manager' as RoleId
const SOME: Record<string, Decision> = {
  'people-management': { stance: 'conditional', when: 'Only if the manager agrees.', words: 'may have two reports' },
  delivery: { stance: 'other-role', instead: EM, words: 'Decides what is built and when' },
  mentoring: { stance: 'mixed' },
  'technical-direction': { stance: 'does', words: 'Sets the direction.', hedged: true },
  'working-with-others': { stance: 'states', words: 'The product manager and design.' },
  representation: { stance: 'silent' },
  scope: { stance: 'silent', unsaid: true },
}
const DOCUMENT = {
  name: 'Acme, tech leads',
  text: '# Tech leads at Acme\n\nThey set the direction of the team.\n\n## People\n\n- Two reports, where the manager agrees\n',
  added: 1,
  passages: 2,
  read: {},
}

describe('a draft as a file of the atlas', () => {
  it('passes the check in a copy of the content, beside all that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'role-atlas-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const contentDir = join(folder, 'content')
    mkdirSync(contentDir)
    cpSync(CONTENT, contentDir, { recursive: true })
    const { id, yaml } = await made(drafted(SOME))
    writeFileSync(join(contentDir, 'models', `${id}.yaml`), yaml)
    const { content, faults } = checkContent(contentDir)
    expect(formatFaults(faults)).toBe('')
    expect(content.models.some(({ whole }) => whole?.id === id)).toBe(true)
  })

  it('names what is not decided first, and says what each answer says', async () => {
    const { yaml } = await made(drafted(SOME))
    const [, first] = yaml.split('\n')
    expect(first).toMatch(/^# Not decided yet, and so silent here: A1 Kind of role, /)
    expect(yaml).toMatch(/^# Left out on purpose: E4 [^,]*\.$/m)
    expect(yaml).toContain('# The document says nothing: A3 Scope.\n')
    const model = parse(yaml)
    expect(Object.keys(model.answers)).toEqual(
      themes.map(({ id }) => id as string).filter((id) => SOME[id] && SOME[id].stance !== 'silent'),
    )
    expect(model.answers['people-management']).toMatchObject({
      stance: 'conditional',
      when: 'the manager agrees',
      answer: 'May have two reports.',
    })
    expect(model.answers.delivery).toMatchObject({ instead: EM, answer: 'Decides what is built and when.' })
    expect(model.statements.find(({ id }: { id: string }) => id === 'technical-direction').hedged).toBe(true)
  })

  it('has words that are longer than an answer may be in full beside it, and in the document that it cites', async () => {
    const words = `Plans the sprints; ${'Agrees dates with the others and '.repeat(5)}keeps them.`
    const { id, yaml, document } = await made(drafted({ delivery: { stance: 'does', words } }))
    expect(parse(yaml).answers.delivery.answer).toMatch(/^Plans the sprints; .+\.\.\.$/)
    expect(yaml).toContain(`    # In full: ${words}\n`)
    expect(document.text).toContain(words)
    expect(faultsOf(id, yaml)).toBe('')
  })

  it('rests on the reader’s document, with its hash, where the draft was read from one', async () => {
    const lines = (from: number): Pick<Decision, 'lines'> => ({ lines: [[from, from]] })
    const { yaml, document } = await made(
      drafted(
        {
          'people-management': { ...SOME['people-management'], ...lines(7) },
          'technical-direction': { ...SOME['technical-direction'], ...lines(3) },
          delivery: { stance: 'does', words: 'Plans.' },
        },
        { document: DOCUMENT },
      ),
    )
    expect(document.text).toBe(DOCUMENT.text)
    const { source, statements } = parse(yaml)
    expect(source).toMatchObject({
      file: 'tech-lead-at-acm-document.md',
      title: 'Acme, tech leads',
      sha256: createHash('sha256').update(DOCUMENT.text).digest('hex'),
    })
    expect(statements.map(({ cite }: { cite: unknown }) => cite)).toEqual([
      { section: 'Tech leads at Acme', lines: 3, phrase: 'They set the direction of the' },
      { section: 'People', lines: 7, phrase: 'Two reports, where the manager agrees' },
    ])
    expect(yaml).toContain('D1 Planning and delivery: it rests on no line of the document. Its words: Plans.')
    expect(faultsOf('tech-lead-at-acm', yaml)).toBe('')
  })

  it('cites one passage for each theme that it speaks to', async () => {
    const place: PassagePlace = { key: '3', lines: [3, 3] }
    const gave = { stance: 'does' as const, words: 'Sets the direction and mentors the team.' }
    const first = accepted(drafted({}, { document: DOCUMENT }), place, 'technical-direction' as ThemeId, gave)
    const { yaml } = await made(accepted(first, place, 'mentoring' as ThemeId, gave))
    const { answers, statements } = parse(yaml)
    expect(Object.keys(answers)).toEqual(['technical-direction', 'mentoring'])
    const cite = { section: 'Tech leads at Acme', lines: 3, phrase: 'They set the direction of the' }
    expect(statements).toMatchObject([
      { theme: 'technical-direction', cite },
      { theme: 'mentoring', cite },
    ])
    expect(faultsOf('tech-lead-at-acm', yaml)).toBe('')
  })

  it('gives credit where it is owed', async () => {
    const credit = { model: 'brax', name: 'Brax', version: '2024', lines: [[7, 8]], words: 'Plans.' } as never
    const { yaml } = await made(drafted({ delivery: { stance: 'does', words: 'Plans it.', credit } }))
    expect(yaml).toContain('# After Brax, lines 7–8, changed, as paraphrased in Role Atlas, CC BY 4.0')
  })

  it('keeps what has no form in the atlas at its head', async () => {
    const { yaml } = await made(
      drafted({
        delivery: { stance: 'does' },
        scope: { stance: 'states', inOwnWords: true, words: 'Half a team.' },
        'coding-time': { stance: 'does-not', words: 'None.' },
      }),
    )
    expect(yaml).toContain('#   A3 Scope: none of the values of the atlas fits. Its words: Half a team.')
    expect(yaml).toMatch(/# {3}F1 .*: the question takes no yes or no/)
  })

  it('is nothing where nothing is answered', async () => {
    expect(await atlasFile(drafted({ scope: { stance: 'silent' } }), vocabulary, TODAY, sha256)).toBeUndefined()
  })

  it('passes whatever was decided, in whatever words', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.lorem({ maxCount: 40 }),
      fc.constantFrom(
        'plans: "all"',
        'Who decides is not said.',
        'It is not stated',
        '# no',
        '- a: b',
        '',
        'At 6pm at 6pm',
        '__proto__',
        'a\u2028b',
        '\ud800',
      ),
    )
    const roles = fc.constantFrom(...vocabulary.roles.map(({ id }) => id), 'nobody' as RoleId)
    const decision = (theme: (typeof themes)[number]) =>
      fc.record(
        {
          stance: fc.constantFrom(
            'states',
            'does',
            'shared',
            'conditional',
            'does-not',
            'other-role',
            'mixed',
            'silent',
          ),
          value: fc.constantFrom(...(theme.values?.map(({ id }) => id) ?? ['x'])),
          inOwnWords: fc.constant(true),
          when: words,
          with: fc.array(roles, { maxLength: 3 }),
          alongside: fc.array(roles, { maxLength: 3 }),
          instead: roles,
          hedged: fc.constant(true),
          words,
          lines: fc.array(fc.constant([3, 3])),
        },
        { requiredKeys: ['stance'] },
      )
    const draft = fc.record({
      decisions: fc.record(Object.fromEntries(themes.map((theme) => [theme.id, decision(theme)])), {
        requiredKeys: [],
      }),
      name: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.constantFrom('index', 'on', '404')),
      document: fc.option(
        fc.constantFrom(
          DOCUMENT,
          { ...DOCUMENT, text: 'a' },
          { ...DOCUMENT, name: '\u200b', text: 'a\u200bb c d\nMore words here.\n' },
        ),
        { nil: undefined },
      ),
    })
    await fc.assert(
      fc.asyncProperty(draft, async ({ decisions, name, document }) => {
        const file = await atlasFile(
          drafted(decisions as Record<ThemeId, Decision>, { name, ...(document && { document }) }),
          vocabulary,
          TODAY,
          sha256,
        )
        if (file) expect(faultsOf(file.id, file.yaml)).toBe('')
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })

  it('knows the openings that content/themes.yaml asks for', () => {
    const { themes } = parse(FILES.shared['themes.yaml']?.text ?? '') as { themes: { id: string; opens?: string }[] }
    expect(Object.fromEntries(themes.flatMap(({ id, opens }) => (opens ? [[id, opens]] : [])))).toEqual(OPENINGS)
  })
})

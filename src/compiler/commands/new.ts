import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MODEL_ID_LENGTH, SLUG_PATTERN } from '../../domain/slug.ts'
import { slugFrom } from '../slug-from.ts'
import { decodeFile } from '../text-file.ts'
import { hasIntroduction, readDocument } from '../verify/document.ts'
import { type ModelBeginnings, modelTemplate } from './model-template.ts'
import type { Report } from './report.ts'

export interface NewArguments {
  contentDir: string
  id: string | undefined
  /** The document to be compiled. Without one, its hash and sections are left to fill in. */
  source?: string | undefined
  /** The organisation's name; made from the id where it is left out. */
  name?: string | undefined
  /** A file of the atlas that the workbench saved, to go on from. */
  draft?: string | undefined
  /** The day the document is read: 2026-11-21. */
  today: string
}

/** Writes `content/models/<id>.yaml` with what is known already, and says what to do next. Never touches a file that is there. */
export function runNew({ contentDir, id, source, name, draft, today }: NewArguments): Report {
  const refused = refusal(contentDir, id, source) ?? (draft === undefined ? undefined : draftRefusal(draft))
  if (refused || id === undefined) return { lines: refused ?? [], failed: true }
  if (draft !== undefined) return goOn({ contentDir, id, source, name, draft })
  const model: ModelBeginnings = {
    id,
    name: name ?? nameFrom(id),
    today,
    document: source ? opened(source) : undefined,
  }
  mkdirSync(join(contentDir, 'models'), { recursive: true })
  writeFileSync(join(contentDir, 'models', `${id}.yaml`), modelTemplate(model))
  return { lines: nextSteps(contentDir, model), failed: false }
}

/** Writes the model that a draft was saved as, under its id here. */
function goOn({
  contentDir,
  id,
  source,
  name,
  draft,
}: Pick<NewArguments, 'contentDir' | 'source' | 'name'> & { id: string; draft: string }): Report {
  const document = source === undefined ? undefined : opened(source)
  const saved = decodeFile(draft, readFileSync(draft)).file.text
  const text = renewed(saved, { id, name, file: document?.file, sha256: document?.sha256 })
  mkdirSync(join(contentDir, 'models'), { recursive: true })
  writeFileSync(join(contentDir, 'models', `${id}.yaml`), text)
  const file = `${basename(contentDir)}/models/${id}.yaml`
  const cited = /^ {2}file: (.*)$/m.exec(text)?.[1]?.replace(/^"|"$/g, '') ?? 'its document'
  return {
    lines: [
      `Wrote ${file}.`,
      `  It goes on from ${basename(draft)}, and cites ${cited}. What it could not take stands at its head.`,
      '',
      'Next:',
      '  1. Fill in the kind, the author, the address, the date and the licence.',
      '  2. Write further statements for what the document says besides, and name the duties.',
      `  3. npm run content:check ${id}`,
      `  4. npm run content:verify ${id} -- --sources DIR    (DIR holds ${cited})`,
      `  5. npm run dev, and open /models/${id}`,
    ],
    failed: false,
  }
}

/** A model's text with some of its fields anew. All else stays as it is, comments as well. */
function renewed(
  text: string,
  {
    id,
    name,
    file,
    sha256,
  }: { id: string; name?: string | undefined; file?: string | undefined; sha256?: string | undefined },
): string {
  const fields: [line: RegExp, value: string | undefined][] = [
    [/^id: .*$/m, `id: ${id}`],
    [/^name: .*$/m, name && `name: ${JSON.stringify(name)}`],
    // A short form of another name.
    [/^shortName: .*\n/m, name && ''],
    [/^ {2}file: .*$/m, file && `  file: ${JSON.stringify(file)}`],
    [/^ {2}sha256: .*$/m, sha256 && `  sha256: ${sha256}`],
  ]
  return fields.reduce((now, [line, value]) => (value === undefined ? now : now.replace(line, () => value)), text)
}

function draftRefusal(draft: string): string[] | undefined {
  if (!statSync(draft, { throwIfNoEntry: false })?.isFile())
    return [
      `There is no file ${draft}.`,
      '  It is saved by “Share or save” of a draft, as the atlas file.',
      '  Type the path to it after --draft.',
    ]
  const { text } = decodeFile(draft, readFileSync(draft)).file
  if (/^id: /m.test(text) && /^answers:/m.test(text) && /^statements:/m.test(text)) return undefined
  return [
    `${draft} is no atlas file.`,
    '  Of a draft there are several files; the one that goes on here is YAML, with answers and statements.',
    '  Open the draft in the atlas, and save it as an atlas file under “Share or save”.',
  ]
}

function refusal(contentDir: string, id: string | undefined, source: string | undefined): string[] | undefined {
  const usage = 'npm run content:new acme -- --source acme.md --name "Acme"'
  if (id === undefined) return ['Which organisation?', '  Its id stands in every link to it.', `  Type \`${usage}\`.`]
  if (!SLUG_PATTERN.test(id) || id.length > MODEL_ID_LENGTH)
    return [
      `"${id}" cannot be an id.`,
      `  It stands in links: lower-case letters, digits and single hyphens, at most ${MODEL_ID_LENGTH}; index, on and 404 are taken.`,
      slugFrom(id, MODEL_ID_LENGTH) ? `  Did you mean "${slugFrom(id, MODEL_ID_LENGTH)}"?` : `  Type \`${usage}\`.`,
    ]
  if (existsSync(join(contentDir, 'models', `${id}.yaml`)))
    return [
      `There is a model "${id}" already.`,
      '  Its file is left as it is.',
      `  Edit content/models/${id}.yaml, or choose another id.`,
    ]
  if (source !== undefined && !statSync(source, { throwIfNoEntry: false })?.isFile())
    return [
      `There is no file ${source}.`,
      '  The hash and the sections come from the document as you read it.',
      '  Save the document as Markdown, and type the path to it after --source.',
    ]
  return undefined
}

function nameFrom(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
}

function opened(path: string): ModelBeginnings['document'] {
  const bytes = readFileSync(path)
  const document = readDocument(decodeFile(path, bytes).file.text)
  return {
    file: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    headings: document.headings,
    startsWithText: hasIntroduction(document),
    sentences: document.sentences.length,
  }
}

function nextSteps(contentDir: string, { id, document }: ModelBeginnings): string[] {
  const file = `${basename(contentDir)}/models/${id}.yaml`
  const read = document
    ? `It has the document’s hash and its ${document.headings.length} headings; about ${document.sentences} sentences are to be read.`
    : 'Without --source, the document’s name, hash and headings are left to fill in.'
  return [
    `Wrote ${file}.`,
    `  ${read}`,
    '',
    'Next:',
    '  1. Fill in the source and the definition.',
    '  2. Write a statement for every assertion, in your own words, each with a short phrase of the document.',
    '  3. Answer the themes the document speaks to; leave out the others.',
    `  4. npm run content:check ${id}`,
    `  5. npm run content:verify ${id} -- --sources DIR    (DIR holds ${document?.file ?? 'the document'})`,
    `  6. npm run dev, and open /models/${id}`,
  ]
}

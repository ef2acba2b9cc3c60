/** What is known of a model before anybody has written it. */
export interface ModelBeginnings {
  id: string
  name: string
  today: string
  document:
    | {
        file: string
        sha256: string
        headings: { line: number; text: string }[]
        startsWithText: boolean
        sentences: number
      }
    | undefined
}

/** Text as YAML that is read back as the same text, whatever is in it. */
function quoted(text: string): string {
  return /^[A-Za-z][\w .()/+-]*$/.test(text) && text === text.trim() && !/^(?:true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

/** A new model's file: every field that is needed, and comments that say how to fill it in. */
export function modelTemplate({ id, name, today, document }: ModelBeginnings): string {
  return `# yaml-language-server: $schema=../schema/model.schema.json
# How to fill this in: content/README.md. Delete the comments as you go.
id: ${id}
name: ${quoted(name)}
# shortName: Acme # for cards and narrow heads, where the name is longer than 16 characters
# inProse: Acme # the name inside a sentence, where it is another
kind: company # or agency, public-body, open-source-project, draft, archetype, article or guide: content/README.md says which
definition:
  text: # the role in one sentence, in your own words
  statement: # the id of the statement it rests on
source:
  file: ${document ? quoted(document.file) : ''}
  title: ${document?.headings[0] ? quoted(document.headings[0].text) : ''}
  author:
  # byline: Acme # the author in a few words, where the author alone would mislead
  url: # where a reader can see it
  # lineUrl: https://acme.example/raw/leads.md#L{from}-L{to} # where there are links to lines
  # commit: 2fa3a775 # where there is one
  version: # the text is as of: "2025", 2025-03, 2025-03-14 or undated
  licence: none-stated # or CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0, CC0-1.0, MIT, Apache-2.0
  sha256: ${document?.sha256 ?? '# sha256sum FILE prints it'}
  caveats: [] # - { short: A personal view, text: One engineer wrote it. It is not the organisation’s own page. }
  uncited: [] # - { lines: 3, why: A greeting that says nothing about the role. }
reading: { date: ${today}, changes: [] }

# Theme id -> answer. A theme left out is silent: the document does not speak to it. content/themes.yaml lists them.
answers: {}
#  mentoring:
#    stance: does
#    answer: Mentors the engineers of the team.
#    statements: [mentors-engineers]

${sectionComments(document)}
statements:
  - id: # a short slug that never changes: mentors-engineers
    theme: # from content/themes.yaml
    # duty: # from content/duties.yaml: the job it gives to somebody; left out for facts
    stance: # states, does, shared, conditional, does-not or other-role
    text: # the assertion in your own words: no more and no less than the document says
    cite: { section: , lines: , phrase: } # two to six words of the document, verbatim

path: { from: [], to: [], handover: [] }
`
}

function sectionComments(document: ModelBeginnings['document']): string {
  if (!document)
    return '# The sections of the document are its headings; “Introduction” is what stands before the first.'
  const { headings, startsWithText } = document
  const listed = [...(startsWithText || headings.length === 0 ? [{ line: 1, text: 'Introduction' }] : []), ...headings]
  const width = String(listed.at(-1)?.line ?? 1).length
  return [
    '# The sections of the document, with the line each begins on:',
    ...listed.map(({ line, text }) => `#   ${String(line).padStart(width)}  ${text}`),
  ].join('\n')
}

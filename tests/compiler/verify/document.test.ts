import { expect, test } from 'vitest'
import {
  BEFORE_FIRST_HEADING,
  hasIntroduction,
  readDocument,
  sectionAt,
} from '../../../src/compiler/verify/document.ts'

/** What must be cited, as "line: text" or "first-last: text". */
function contentOf(markdown: string): string[] {
  return readDocument(markdown).sentences.map(
    ({ from, to, text }) => `${from === to ? from : `${from}-${to}`}: ${text}`,
  )
}

test('headings, rules, link definitions and pure markup are not content', () => {
  const markdown = `# Heading

Setext heading
===

---

![A chart](chart.png)

<figure><img src="a.png" alt="A chart" width="3"><figcaption></figcaption></figure>

{% include todo.html %}

*

***

<!-- A comment
that has lines -->

→

[acme]: https://example.org
`
  expect(contentOf(markdown)).toEqual([])
})

test('a link that is all of its paragraph is content', () => {
  expect(contentOf('[here][notes]\n\n[notes]: /notes\n')).toEqual(['1: here'])
})

test('bullets, numbered lists and nested lists: each its own content', () => {
  const markdown = `Tech leads:
- Keep **order**:
  - in the \`queue\`
    wherever it grows
  1. in the _mail_
* [x] Rest
1. Sleep
`
  expect(contentOf(markdown)).toEqual([
    '1: Tech leads:',
    '2: Keep order:',
    '3-4: in the queue wherever it grows',
    '5: in the mail',
    '6: Rest',
    '7: Sleep',
  ])
})

test('sentences of a wrapped paragraph keep their lines', () => {
  expect(contentOf('Ada leads. She also\nwrites code. On\nFridays she\nrests.\n')).toEqual([
    '1: Ada leads.',
    '1-2: She also writes code.',
    '2-4: On Fridays she rests.',
  ])
})

test('block quotes, tables, code and footnotes hold content', () => {
  const markdown = `> Ada said so.
> Twice.

| Who | What |
| --- | --- |
| Ada | Keeps order |

\`\`\`yaml
owner: ada
\`\`\`

    indented words

Grace agrees.[^1]

[^1]: In a letter.
`
  expect(contentOf(markdown)).toEqual([
    '1-2: Ada said so. Twice.',
    '4: Who',
    '4: What',
    '6: Ada',
    '6: Keeps order',
    '9: owner: ada',
    '12: indented words',
    '14: Grace agrees.',
    '16: In a letter.',
  ])
})

test('hint blocks and marks are markup, their words are content', () => {
  const markdown = `{% hint style="info" %}
<mark style="color:red;">**Who may lead?**</mark>

Whoever can.
{% endhint %}
---
{% tabs
   title="x" %} Inside. {{ page.title }}
`
  expect(contentOf(markdown)).toEqual(['2: Who may lead?', '4: Whoever can.', '8: Inside.'])
})

test('a template tag that never ends swallows nothing', () => {
  expect(contentOf('{% hint\n\nAda leads.\n\n%}\n')).toEqual(['1: {% hint', '3: Ada leads.'])
})

test('blocks of HTML: words are content on their own lines, headings are headings', () => {
  const markdown = `Before.

<div align="center">
  <script>
    var no = "words"
  </script>
  <h2>
    On &amp; off call
  </h2>
  <p>Ada <b>leads</b> &ndash; mostly.<br/>
     Grace rests.</p>
</div>
<script>
var no = "words"
</script>
`
  const document = readDocument(markdown)
  expect(document.headings).toEqual([{ line: 8, text: 'On & off call' }])
  expect(contentOf(markdown)).toEqual(['1: Before.', '10: Ada leads – mostly.', '11: Grace rests.'])
})

test('tags and entities inside a sentence are no part of its words', () => {
  expect(contentOf('- <b> Lead</b>: plan&nbsp;well &rarr; ship<br>often\n')).toEqual([
    '1: Lead: plan well → ship often',
  ])
})

test('front matter is not content, its lines count', () => {
  const document = readDocument('---\ntitle: Lead\n---\n\nAda leads.\n')
  expect(document.frontMatter).toEqual({ from: 1, to: 3 })
  expect(document.sentences.map(({ from }) => from)).toEqual([5])
  expect(document.lineCount).toBe(5)
})

test('TOML front matter is front matter too', () => {
  expect(contentOf('+++\ntitle = "Lead"\n+++\nAda leads.\n')).toEqual(['4: Ada leads.'])
})

test('without front matter a rule at the top stays a rule', () => {
  const document = readDocument('Ada leads.\n\n---\nShe codes.\n\n---\n')
  expect(document.frontMatter).toBeUndefined()
  expect(document.sentences).toHaveLength(2)
})

/** Every section that a citation could name. */
const sectionsOf = (document: ReturnType<typeof readDocument>) => [
  ...(hasIntroduction(document) ? [BEFORE_FIRST_HEADING] : []),
  ...document.headings.map(({ text }) => text),
]

test('an empty document has no content and no sections', () => {
  expect(contentOf('')).toEqual([])
  expect(sectionsOf(readDocument(''))).toEqual([])
})

test('the section is the nearest heading above, of any depth and kind, without its markup', () => {
  const document = readDocument(`Before.

# **Tech** \`lead\` ##

One.

### [Deep](x.md)

Two.

Under
lined
---

Three.

##

Four.
`)
  expect([1, 3, 5, 9, 10, 11, 15, 19].map((line) => sectionAt(document, line))).toEqual([
    'Introduction',
    'Tech lead',
    'Tech lead',
    'Deep',
    'Deep',
    'Under lined',
    'Under lined',
    'Under lined',
  ])
  expect(sectionsOf(document)).toEqual(['Introduction', 'Tech lead', 'Deep', 'Under lined'])
})

test('a document that begins with a heading has no introduction', () => {
  expect(sectionsOf(readDocument('---\ntitle: x\n---\n# Lead\n\nAda.\n'))).toEqual(['Lead'])
})

test('a byte order mark and any line endings change nothing', () => {
  const markdown = '---\ntitle: Lead\n---\n# Lead\n\nAda leads\nteams. She codes.\n\n- Rest\n'
  const expected = contentOf(markdown)
  expect(expected).toEqual(['6-7: Ada leads teams.', '7: She codes.', '9: Rest'])
  expect(contentOf(`\uFEFF${markdown}`)).toEqual(expected)
  expect(contentOf(markdown.replaceAll('\n', '\r\n'))).toEqual(expected)
  expect(contentOf(markdown.replaceAll('\n', '\r'))).toEqual(expected)
  expect(readDocument(`\uFEFF${markdown.replaceAll('\n', '\r\n')}`).lineCount).toBe(readDocument(markdown).lineCount)
})

import type { Figures } from './figures.ts'
import { asMarkdown, tablesOf } from './tables.ts'

const INTRODUCTION = `# How fast it is

\`npm run bench\` measures; \`npm run bench -- --write\` writes this page, so what stands here is never typed by hand. It is a
benchmark, not a test: a budget that is missed is told, and nothing fails. \`--quick\` measures two sizes and opens no browser;
\`--only phone\` measures what stands beside the floor and nothing else, \`--runs 3\` opens each of its pages three times.
\`--only suggestions\` measures what the reading desk suggests; \`--sources ~/documents\` names the folder with the source documents,
without which only the time is measured. \`--only typing\` types into a heavy draft.`

const METHOD = `## Method

- **Build** is the whole command, from start to end, twice: first with no image kept, then with all. A page stands in two
  files and is counted once.
- **Content.** *Real* is \`content/\`. The other columns are made-up organisations, each with twenty answers on forty
  statements, as long as the real ones and compressing about as well (\`tests/bench/generate-content.ts\`). A smaller set is
  the beginning of a larger one, so that the same models are opened at every size.
- **Compile** reads, checks and emits a whole folder: the median of three.
- **Compute** sets two or five models side by side and words the finding; **render** makes the whole page of that comparison,
  as the build does. Medians of 101 and 21.
- **First view** is the HTML with its data and style sheet, every script the page names or those import, and the font; brotli
  at its best, as a host that compresses ahead sends it. The pages are those of real builds; at sizes that are not built, they
  are made by the same server entry in the same frame, which is checked byte for byte against the built pages.
- **Search** is measured as its engine does it, wherever that runs: *check* holds the file against its schema, an answer is
  for each key of eight queries typed in full, warm, each the median of five.
- **Suggestions** are asked for each passage of a document with all editions of its organisation left out of what they are made
  from, and with the duties that nobody else gives. A passage counts where a statement cites it: the statement's phrase stands in it,
  on its lines. The theme is right where it is one of those statements'; *with themes besides* takes those they also speak to, too.
  *Cold* is with nothing decided, *reading on* with all cited passages before decided, as on the desk. The example sentences of
  \`content/phrases.yaml\` stand in no document and are always among what suggestions are made from. The stance
  is that of the first theme; *does it* and *a fact* are one row of the picker and count as one, so *always yes* tells what
  answering nothing else would get. *Not yes* counts the passages that take more: how many are seen, and how many of those
  taken for such are so rightly. Words and weights were chosen by some documents; the others were held out. Synonyms and words
  of the field are the same for all.
- **Opened in Chromium**: the listener of \`npm start\` with brotli as it sends it, a fresh profile for each visit, 1280 × 800, CPU
  4 × slower, 1.6 Mbit/s down, 0.75 up, 150 ms round trip. *Plain HTML* is the same page without scripts, state and preloads,
  opened by turns with it. Medians of five; for layout shift, the worst. The heap is measured after a collection, once half
  a second has passed without a file or a long task.
- **On a phone**: real content, 412 × 823 at 1.75 pixels a point, touch, the same processor, connection and fresh profiles. The
  *floor* is what this stack costs at least: React, the router and the query client as they come, with the same themes,
  stances and answers in a bare table, prerendered, styled in the page and hydrated (\`tests/bench/floor/\`). *Plain HTML* is the
  floor's page without scripts and state. All are opened by turns, nine times each; the model stands beside the floor of three.
  *Elements* are those of the whole document once all has come.
- **Changing a comparison**: real content, 1280 × 800, real clicks, after the pointer has rested on the control, from the click
  to the beginning of the frame after the one that shows the document's last change: up to 17 ms more than the paint itself.
  Medians of ten. The floor takes the same column out by a link in its head, and puts it back by one below the table.
- **Typing**: real content, 1280 × 800, CPU 4 × slower, a draft with every theme decided and a document of 400 passages read, beside
  four others where it stands beside some. A key every tenth of a second or, where the page is slower, after the one before; from
  the press to the end of the frame that shows it. Sixty keys each, after ten that do not count.`

/** The page of figures, as Markdown. */
export function reportPage(figures: Figures): string {
  const { machine, browser, date } = figures
  const facts = [
    `Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}`,
    browser ? `, Chromium ${browser.version}.` : '; no browser was opened.',
  ].join('')
  const tables = tablesOf(figures).map((table) => `## ${table.title}\n\n${asMarkdown(table)}`)
  return `${[INTRODUCTION, facts, ...tables, METHOD].join('\n\n')}\n`
}

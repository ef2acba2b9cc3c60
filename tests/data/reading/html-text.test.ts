import { describe, expect, it } from 'vitest'
import { TooDeep, textOfHtml } from '../../../src/data/reading/html-text.ts'

// As they come from the clipboard, with invented words.
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style>
<!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoTitle>Lead at Acme<o:p></o:p></p>
<h2>What you do<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Keeps the
anvils sharp.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>And the hammers.</p>
<p class=MsoNormal>You may <del cite="mailto:x">never</del><ins>propose</ins> tools.<span style='mso-hide:all'>Hidden.</span></p><!--EndFragment--></body></html>`

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Lead at Acme</span></h1><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap">Sets the direction </span><span style="font-weight:700">with the team</span><span>.</span></p><br><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Reviews designs.</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Early ones first.</span></p></li></ul></ul><p dir="ltr"><span style="font-weight:700">People</span></p></b>`

const NOTION = `<h1>Lead at Acme</h1>
<p>One lead for each team.</p>
<ul>
<li>Plans the work
<ul>
<li>with the product manager</li>
</ul>
</li>
</ul>
<ol start="1"><li>Writes code &amp; reads it.</li></ol>`

const CONFLUENCE = `<div class="wiki-content"><h2 id="x">Duties</h2><table class="confluenceTable"><colgroup><col><col></colgroup><tbody><tr><th><p>Area</p></th><th><p>The lead</p></th></tr><tr><td><p>Delivery</p></td><td><p>Tells early what slips</p></td></tr></tbody></table><p>See <a href="https://acme.test/x">the guide</a> for<br>the rest.</p><script>var x = "<p>never</p>"</script></div>`

describe('HTML from the clipboard', () => {
  it.each([
    [
      'Word',
      WORD,
      '# Lead at Acme\n\n## What you do\n\n- Keeps the anvils sharp.\n  - And the hammers.\n\nYou may propose tools.',
    ],
    [
      'Google Docs',
      GOOGLE,
      '# Lead at Acme\n\nSets the direction with the team.\n\n- Reviews designs.\n  - Early ones first.\n\n**People**',
    ],
    [
      'Notion',
      NOTION,
      '# Lead at Acme\n\nOne lead for each team.\n\n- Plans the work\n  - with the product manager\n- Writes code & reads it.',
    ],
    [
      'Confluence',
      CONFLUENCE,
      '## Duties\n\n| Area | The lead |\n| - | - |\n| Delivery | Tells early what slips |\n\nSee the guide for\nthe rest.',
    ],
  ])('of %s keeps its headings, bullets and tables', (_whose, html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it('keeps the cells of a table that is there for its looks', () => {
    const html =
      '<table><tr><td><table><tr><td>Left<td><ul><li>Right</ul></table></td></tr><tr><td>Below</td></tr></table>'
    expect(textOfHtml(html)).toBe('Left\n\n- Right\n\nBelow')
  })

  it.each([
    ['<p># of anvils, 2 * 3 and [x] a_b _c_</p>', '\\# of anvils, 2 \\* 3 and \\[x\\] a_b \\_c\\_'],
    ['<p>&lt;script&gt; is a tag &amp;amp; a word</p>', '&lt;script> is a tag &amp;amp; a word'],
  ])('escapes what would be read as markup: %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it.each([
    ['a script', '<script>alert(1)</script><p>Words.</p>'],
    ['a handler', '<p onclick="alert(1)">Words.<img src=x onerror="alert(1)"></p>'],
    ['a frame', '<iframe srcdoc="<p>Other.</p>"></iframe><p>Words.</p>'],
    ['a drawing', '<svg onload="alert(1)"><text>Other.</text></svg><p>Words.</p>'],
    ['a sheet', '<style>p::after { content: "x" }</style><p>Words.</p>'],
    ['hidden words', '<p hidden>Other.</p><p style="color:red; display : none">Other.</p><p>Words.</p>'],
    ['a comment', '<!-- <p>Other.</p> --><p>Words.</p>'],
    ['what never closes', '<p>Words.<!-- <p>Other.</p>'],
    ['a template', '<template><p>Other.</p></template><p>Words.'],
  ])('leaves out what nobody reads: %s', (_what, html) => {
    expect(textOfHtml(html)).toBe('Words.')
  })

  it('that is nested deeper than any text is not gone into', () => {
    expect(() => textOfHtml('<div>'.repeat(100_000))).toThrow(TooDeep)
  })

  it('is read whole where a table has more cells than anybody counts', () => {
    expect(textOfHtml(`<table>${'<tr><td>a<td>b'.repeat(200_000)}`).length).toBe(400_000 * 3 - 2)
  })

  it.each(['<', '</p>', '<p ', '&', '<a href="', '<!--', '<b></b></i>', '<li>', '<td>', '<br>'])(
    'of 1 MB of %j is read in a moment',
    (piece) => {
      const began = performance.now()
      textOfHtml(piece.repeat(1_000_000 / piece.length))
      expect(performance.now() - began).toBeLessThan(10_000)
    },
  )
})

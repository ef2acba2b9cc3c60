// Liquid, GitBook and kramdown tags are instructions to a site generator, not words of the document. A tag never runs
// over an empty line: an opening that was forgotten must not swallow the paragraphs after it.
const TEMPLATE_TAG = /\{%(?:(?!%\}|\n[ \t]*\n)[\s\S])*%\}|\{\{(?:(?!\}\}|\n[ \t]*\n)[\s\S])*\}\}|\{:[^}\n]*\}/g

/** Markdown without template tags. Line feeds within a tag stay, so that every line keeps its number. */
export function withoutTemplateTags(markdown: string): string {
  return markdown.replace(TEMPLATE_TAG, (tag) => tag.replace(/[^\n]/g, ''))
}

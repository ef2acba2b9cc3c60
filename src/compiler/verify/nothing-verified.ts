import type { CitedModel } from './cited-model.ts'

// What verifying says where there was nothing to verify: that, why, and what to type. Silence would read as success.
const NOTHING = 'content:verify checked nothing'
const HOW = 'npm run content:verify -- --sources DIR'

/** No model is there. */
export function noModels(contentDir: string): string[] {
  return [
    `${NOTHING}: there is no model in ${contentDir}/models.`,
    '  A model says what a document says; without one there is nothing to hold against the documents.',
    '  Type `npm run content:new <id> -- --source FILE` to begin one.',
  ]
}

/** The one model that was asked for is not there. */
export function noSuchModel(id: string): string[] {
  return [
    `${NOTHING}: there is no model "${id}".`,
    '  A model is named by its id, the name of its file in content/models.',
    `  Correct the id, or leave it out: \`${HOW}\` holds all models against their documents.`,
  ]
}

/** Nobody named the folder with the documents. */
export function noSources(models: readonly CitedModel[], ci: boolean): string[] {
  return [
    `${NOTHING}: it was not told where the source documents are.`,
    `  They are not part of the project, and without them nobody knows whether phrases, lines and sections are right.${ci ? ' Where CI is set, that is an error.' : ''}`,
    `  Type \`${HOW}\`, or set SOURCES_DIR. DIR holds these documents, each under this name:`,
    ...models.map(({ document, url }) => `    ${document}${url ? `  ${url}` : ''}`),
  ]
}

/** The folder that was named is not there. */
export function noSuchFolder(sourcesDir: string): string[] {
  return [
    `${NOTHING}: there is no folder ${sourcesDir}.`,
    '  The source documents were to be read from it.',
    `  Correct the path: \`${HOW}\`, or SOURCES_DIR.`,
  ]
}

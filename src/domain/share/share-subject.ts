// What is shared, as plain data: words and addresses, without a format. The formats stand in share-text.ts and share-csv.ts.

/** A page as it is shared: `{ address: 'https://…/models/acme', title: 'Tech lead at Acme', finding: 'Leads …' }`. */
export interface ShareSubject {
  /** Absolute, with the view that is shared. */
  address: string
  title: string
  /** What the page comes to, in a sentence or a few. */
  finding: string
  content: ShareContent
}

/** What a page has to share beside its finding. */
export type ShareContent = ShareTable | ShareQuote | SharePage

/** A page that has nothing but its finding: what that was compiled from, where it speaks of few documents. */
export interface SharePage {
  kind: 'page'
  sources: ShareSource[]
}

/** A comparison, or a row of one. */
export interface ShareTable {
  kind: 'table'
  /** The columns, and what each is compiled from. */
  models: ShareSource[]
  /** Those that the view shows. */
  rows: ShareRow[]
  /** What the view shows, in a sentence, where it is not all there is. */
  shown?: string | undefined
  /** What leads: the place and the rows that are open, then the widest gaps that the view shows; a sentence each, where there are several rows. */
  highlights: string[]
}

/** A model with its document: `{ name: 'Acme', document: 'Acme Forge, 2 November 2023', caution: 'Superseded', address: '…/models/acme' }`. */
export interface ShareSource {
  name: string
  /** Whose it is, or what kind of thing, and of when. */
  document: string
  /** What limits it, in a few words. */
  caution: string | undefined
  address: string
}

/** A theme across the models. */
export interface ShareRow {
  ref: string
  theme: string
  question: string
  /** How the models stand to each other: “All three agree”. */
  relation: string
  address: string
  /** In the order of the models. */
  answers: ShareAnswer[]
}

/**
 * What a model answers. Silence has its words too; only its answer and its places are missing. A fact that is told in its own
 * words has no others: its answer says it.
 */
export interface ShareAnswer {
  stance: string | undefined
  answer: string | undefined
  places: SharePlace[]
}

/**
 * Where an answer stands in its document: `{ section: 'Tech Lead', lines: '8', address: '…' }`. The section is empty where
 * the page does not carry it.
 */
export interface SharePlace {
  section: string
  lines: string
  address: string
}

/** A statement with its citations. */
export interface ShareQuote {
  kind: 'quote'
  text: string
  /** Where the statement does not say it all: see `statementWords`. */
  stance: string | undefined
  theme: string
  model: ShareSource
  /** The document's title and author. */
  source: string
  cites: { phrase: string; place: string; address: string }[]
}

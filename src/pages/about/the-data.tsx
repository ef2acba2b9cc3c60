import {
  dutiesPath,
  dutyPath,
  INDEX_PATH,
  modelPath,
  NEWS_PATH,
  PHRASES_PATH,
  publicPath,
  publicSchemaPath,
  SEARCH_PATH,
  themePath,
} from '../../domain/data-paths.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { OutLink } from '../../ui/controls/out-link.tsx'

const BASE = import.meta.env.BASE_URL

/** The published files, their promise and their licence. */
export function TheData() {
  return (
    <section aria-labelledby="data" className="prose">
      <h2 id="data">The data</h2>
      <p>
        Everything on this site is also published as JSON, under names that stay. A change that breaks readers is a v2.
      </p>
      <dl className="terms">
        <dt>
          <a href={BASE + publicPath(INDEX_PATH)} className="link">
            {publicPath(INDEX_PATH)}
          </a>
        </dt>
        <dd>The themes, roles and duties, and one line for each organisation with its position on every theme.</dd>
        <dt>{publicPath(modelPath('<id>'))}</dt>
        <dd>One organisation in full: its source, answers, statements with their citations, and career path.</dd>
        <dt>{publicPath(dutyPath('<id>'))}</dt>
        <dd>One duty across all organisations: who has it where, on what terms, and who does not place it.</dd>
        <dt>
          <a href={BASE + publicPath(dutiesPath())} className="link">
            {publicPath(dutiesPath())}
          </a>
        </dt>
        <dd>
          Every duty across all organisations. Those that one role is named for are in {publicPath(dutiesPath('<id>'))}.
        </dd>
        <dt>{publicPath(themePath('<id>'))}</dt>
        <dd>One theme across all organisations: who answers what, and what of it is shared.</dd>
        <dt>
          <a href={BASE + publicPath(NEWS_PATH)} className="link">
            {publicPath(NEWS_PATH)}
          </a>
        </dt>
        <dd>
          <LinkTo link={{ page: 'news' }} className="link">
            What is new
          </LinkTo>
          , by date.
        </dd>
        <dt>
          <a href={BASE + publicPath(SEARCH_PATH)} className="link">
            {publicPath(SEARCH_PATH)}
          </a>
        </dt>
        <dd>Everything that can be searched, in rows whose fields have no names.</dd>
        <dt>
          <a href={BASE + publicPath(PHRASES_PATH)} className="link">
            {publicPath(PHRASES_PATH)}
          </a>
        </dt>
        <dd>Sentences for each theme by which the reading desk guesses. We made them up: they stand in no document.</dd>
        <dt>
          <a href={BASE + publicSchemaPath()} className="link">
            {publicSchemaPath()}
          </a>
        </dt>
        <dd>The JSON Schema of all eight: what each field is, of a row too.</dd>
      </dl>
      <p>
        Each page also stands as Markdown, at its address with <code>.md</code> behind it;{' '}
        <a href={`${BASE}llms.txt`} className="link">
          llms.txt
        </a>{' '}
        says how to read and to cite them.
      </p>
      <p>
        Our words are licensed under <OutLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutLink>:
        use them for anything, name Role Atlas, and name the source that a statement comes from. The quoted phrases
        belong to their authors.
      </p>
    </section>
  )
}

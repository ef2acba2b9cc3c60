import { OutLink } from '../../ui/controls/out-link.tsx'

/** Where corrections and new organisations go: to the repository, where the site was built with one. */
export function AddOrCorrect() {
  const repository = import.meta.env.REPOSITORY_URL.replace(/\/+$/, '')
  return (
    <section aria-labelledby="take-part" className="prose">
      <h2 id="take-part">Add or correct</h2>
      <h3>Correct a statement</h3>
      <p>
        {repository
          ? 'Every statement has a link “Something wrong?”, which opens a report with its id and version filled in. '
          : 'Open the statement, note its address, and tell whoever runs this site. '}
        Say which line of the source shows it. A statement that says more than its lines is wrong, and so is one that
        says less. Its address stays the same once it is put right.
      </p>
      <h3>Add an organisation</h3>
      <p>
        An organisation is one YAML file. It takes a public document about the role, an address that lasts, and a date;
        the rest is reading. The guide in <RepositoryFile repository={repository} path="content/README.md" /> takes ten
        minutes to follow, and <code>npm run content:new</code> writes the first half of the file. The checks name every
        fault with its line and what to type instead.
      </p>
      {repository && (
        <p>
          <OutLink href={`${repository}/issues/new`}>Suggest an organisation</OutLink> if you would rather not write
          YAML.
        </p>
      )}
    </section>
  )
}

function RepositoryFile({ repository, path }: { repository: string; path: string }) {
  const name = <code>{path}</code>
  return repository ? <OutLink href={`${repository}/blob/HEAD/${path}`}>{name}</OutLink> : name
}

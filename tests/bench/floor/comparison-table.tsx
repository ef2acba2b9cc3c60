import { Link } from 'react-router'
import { type FloorAtlas, type FloorModel, floorPath } from './floor-data.ts'

/** Themes down, models across. */
export function ComparisonTable({ themes, columns }: { themes: FloorAtlas['themes']; columns: readonly FloorModel[] }) {
  const ids = columns.map(({ id }) => id)
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, name, origin }) => (
            <th key={id} scope="col">
              {name}
              <p>{origin}</p>
              <Link
                to={floorPath(ids.filter((each) => each !== id))}
                id={`remove-${id}`}
                aria-label={`Take out ${name}`}
              >
                Take out
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {themes.map((theme, row) => (
          <tr key={theme.id}>
            <th scope="row">
              {theme.name}
              <p>{theme.question}</p>
            </th>
            {columns.map(({ id, answers }) => (
              <td key={id}>
                {answers[row]?.stance && <b>{answers[row].stance}</b>}
                {answers[row]?.answer && <p>{answers[row].answer}</p>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { paths } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { words } from '../words/words.ts'

export function NotFoundView() {
  return (
    <div className="plain">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p>
        <Link to={paths.index}>{words.notFound.home}</Link>
      </p>
    </div>
  )
}

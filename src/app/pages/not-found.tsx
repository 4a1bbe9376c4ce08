import { paths } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { linkingWords } from '../words/linking-words.ts'
import { words } from '../words/words.ts'

export function NotFoundView() {
  return (
    <div className="plain">
      <h1>{words.notFound.title}</h1>
      <p>{linkingWords.notFound.text}</p>
      <p>
        <Link to={paths.index}>{linkingWords.notFound.home}</Link>
      </p>
    </div>
  )
}

import type { Answer, QuotationQuestion } from '../../text/review/review.ts'
import { answerOf, chosen, isNow } from './answer-keys.ts'
import { AskedWords } from './asked-words.tsx'
import { KeyButton } from './key-button.tsx'
import { OtherName } from './other-name.tsx'
import { reviewWords } from './review-words.ts'

const { actions, groups } = reviewWords

interface Props {
  readonly question: QuotationQuestion
  readonly hasMore: boolean
  readonly isTyping: boolean
  readonly onAnswer: (answer: Answer) => void
  readonly onTyping: (isTyping: boolean) => void
}

/** A quotation: its words on one side, what can be said of them on the other. */
export function QuotationView({ question, hasMore, isTyping, onAnswer, onTyping }: Props) {
  const { article, paragraphs, kind, found, rule, certainty } = question
  const facts = [article.outlet, article.date].filter((fact) => fact !== null)
  return (
    <>
      <div className="review-text">
        <p className="review-article">
          <cite>{article.title}</cite>
          {facts.map((fact) => ` · ${fact}`)}
          <span className="review-file">{article.name}</span>
        </p>
        <AskedWords paragraphs={paragraphs} hasMore={hasMore} />
        <p className="review-found">
          {reviewWords.build}: <strong>{saidOf(question)}</strong>
          {kind === 'speaker' && found !== null && ` (${rule})`}, {reviewWords.sure(certainty)}
        </p>
      </div>
      <div className="review-choices">
        {isTyping ? (
          <OtherName onName={(choice) => onAnswer({ kind: 'speaker', ...choice })} onClose={() => onTyping(false)} />
        ) : (
          <Choices {...{ question, onAnswer, onTyping }} />
        )}
      </div>
    </>
  )
}

function saidOf({ kind, found }: QuotationQuestion): string {
  if (kind === 'kind') return reviewWords.notSpeech
  return found?.name ?? reviewWords.nobody
}

function Choices({ question, onAnswer, onTyping }: Pick<Props, 'question' | 'onAnswer' | 'onTyping'>) {
  const { kind, choices, found } = question
  const press = (key: string) => () => {
    const answer = answerOf(key, question)
    if (answer) onAnswer(answer)
  }
  const isNobodyNow = kind === 'speaker' && found === null
  return (
    <>
      <KeyButton name="Enter" onPress={press('Enter')}>
        {actions.right}
      </KeyButton>
      <ul aria-label={groups.names}>
        {choices.map((choice, at) => (
          <li key={choice.name}>
            <KeyButton
              name={String(at + 1)}
              isNow={isNow(choice, question)}
              onPress={() => onAnswer(chosen(choice, question))}
            >
              {choice.name} {isNow(choice, question) && <Now />}
            </KeyButton>
          </li>
        ))}
        <li>
          <KeyButton name="o" onPress={() => onTyping(true)}>
            {actions.other}
          </KeyButton>
        </li>
      </ul>
      <ul aria-label={groups.others}>
        <li>
          <KeyButton name="n" isNow={isNobodyNow} onPress={press('n')}>
            {actions.nobody} {isNobodyNow && <Now />}
          </KeyButton>
        </li>
        <li>
          <KeyButton name="k" isNow={kind === 'kind'} onPress={press('k')}>
            {actions.notSpeech} {kind === 'kind' && <Now />}
          </KeyButton>
        </li>
        <li>
          <KeyButton name="x" onPress={press('x')}>
            {actions.none}
          </KeyButton>
        </li>
      </ul>
    </>
  )
}

function Now() {
  return <small>{reviewWords.now}</small>
}

/** Keys and what they do. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [key: string, use: string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, use]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  )
}

import { type ComponentType, use } from 'react'

/**
 * A part whose script comes when it is asked for, and what fetches it: once that is done, the part is shown without a moment
 * of waiting. Shown before, it suspends. Rejects, and throws, where the script is gone or the connection is.
 */
export function preparedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): [Part: ComponentType<Props>, prepare: () => Promise<void>] {
  let Loaded: ComponentType<Props> | undefined
  let coming: Promise<void> | undefined
  const prepare = () => {
    coming ??= load().then(
      (it) => {
        Loaded = it
      },
      (cause) => {
        coming = undefined
        throw cause
      },
    )
    return coming
  }
  function Part(props: Props) {
    if (!Loaded) use(prepare())
    return Loaded && <Loaded {...props} />
  }
  return [Part, prepare]
}

import './embed-part.css'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { embedPath } from '../../domain/links/embed-link.ts'
import {
  type EmbedHeights,
  type EmbedScheme,
  embedAddress,
  embedSnippet,
  NARROWEST,
  WIDEST_STACKED,
} from '../../domain/share/embed-snippet.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import type { EmbedChoice } from './embed-choices.ts'

const WIDTHS = { '320': 'Narrow, 320 px', '640': 'As wide as text, 640 px', '900': 'Wide, 900 px' } as const
const SCHEMES: Record<EmbedScheme, string> = {
  page: 'Light or dark by itself',
  light: 'Always light',
  dark: 'Always dark',
}

/** What puts a part of the atlas into another page: what it is, how wide and in which colours, how it will look, and the code. */
export function EmbedPart({ choices }: { choices: readonly EmbedChoice[] }) {
  const addressOf = useSharedAddress()
  const heading = useRef<HTMLHeadingElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [place, setPlace] = useState(0)
  const [width, setWidth] = useState<keyof typeof WIDTHS>('640')
  const [scheme, setScheme] = useState<EmbedScheme>('page')
  const [loads, setLoads] = useState(0)
  const [tries, setTries] = useState(0)
  const [heights, setHeights] = useState<EmbedHeights | 'failed'>()
  // It opens below what was pressed, perhaps out of sight.
  useEffect(() => {
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }, [])
  // A choice may be gone once another view is shared.
  const chosen = choices[place] ?? choices[0]
  const path = chosen && embedPath(chosen.link).slice(1)
  useLayoutEffect(() => {
    if (loads > 0 && frame.current) setHeights(measured(frame.current, Number(width)) ?? 'failed')
  }, [loads, width])
  if (!chosen || path === undefined) return null
  return (
    <section className="share-embed" aria-labelledby="share-embed">
      <h3 ref={heading} id="share-embed" tabIndex={-1}>
        Embed
      </h3>
      <div className="share-embed-choices">
        {choices.length > 1 && (
          <Choice
            name="What"
            value={String(choices.indexOf(chosen))}
            options={choices.map(({ label }, index) => [String(index), label])}
            onChange={(value) => setPlace(Number(value))}
          />
        )}
        <Choice name="Width" value={width} options={Object.entries(WIDTHS)} onChange={setWidth} />
        <Choice name="Colours" value={scheme} options={Object.entries(SCHEMES)} onChange={setScheme} />
      </div>
      {heights === 'failed' && (
        <FailedPart
          what="the preview"
          why="Its frame stayed empty."
          busy={false}
          retry={() => {
            setHeights(undefined)
            setTries(tries + 1)
          }}
          className="mt-3"
        />
      )}
      {heights === undefined && <p className="after-a-moment mt-3 text-ink-3">Opening the preview…</p>}
      {typeof heights === 'object' && (
        <Code
          text={embedSnippet({ address: addressOf({ page: 'home' }) + path, title: chosen.title, scheme, heights })}
          height={heights.chosen}
        />
      )}
      <section className="share-embed-preview" aria-label="Preview">
        <iframe
          // Another place of the same address would load nothing.
          key={`${path} ${scheme} ${tries}`}
          ref={frame}
          src={embedAddress(import.meta.env.BASE_URL + path, scheme)}
          title={chosen.title}
          onLoad={() => setLoads((count) => count + 1)}
        />
      </section>
    </section>
  )
}

/** How much higher a frame is than what it holds here: elsewhere its letters may be wider. */
const SLACK = 1.04

/** How high the embed in a frame is, at a width and at those that a snippet has to know; undefined where it holds none. */
function measured(frame: HTMLIFrameElement, width: number): EmbedHeights | undefined {
  const root = frame.contentDocument?.documentElement
  if (!root?.querySelector('.embed:not(.embed-lost)')) return undefined
  const at = (px: number) => {
    frame.style.width = `${px}px`
    return Math.ceil(root.getBoundingClientRect().height * SLACK)
  }
  const heights = { narrowest: at(NARROWEST), stacked: at(WIDEST_STACKED), chosen: at(width) }
  frame.style.height = `${heights.chosen}px`
  return heights
}

function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string
  value: Value
  options: readonly (readonly [string, string])[]
  onChange: (value: Value) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {name}
      </label>
      <select id={id} className="field mt-1" value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Code({ text, height }: { text: string; height: number }) {
  const id = useId()
  const [copying, copy] = useCopying<'code'>()
  return (
    <div className="mt-3">
      <label htmlFor={id} className="font-semibold">
        Code
      </label>
      <textarea
        id={id}
        className="field share-embed-code mt-1"
        readOnly
        rows={5}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <p className="mt-1 text-question text-ink-2">
        <span key={height}>{`About ${height} px high at this width, higher where it is narrower. `}</span>
        It needs no script, follows the atlas as it is corrected, and always names its sources.
      </p>
      <button
        type="button"
        className="button button-primary mt-2"
        onClick={() => copy('code', text, () => copyText(text))}
      >
        <span key={copying?.state}>
          {copying?.state === 'busy' ? 'Copying…' : copying?.state === 'done' ? 'Code copied' : 'Copy code'}
        </span>
      </button>
      <p role="status" className="sr-only">
        {copying?.state === 'done' && 'Code copied'}
      </p>
      {copying?.state === 'failed' && <ByHand text={copying.text} what="Code" />}
    </div>
  )
}

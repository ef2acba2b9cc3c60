import type { ReactNode } from 'react'

// What `Icon` refers to. It stands in the frame of every page, which no script draws again.

/** The drawings, in units of a sixteenth. Each stands once in a page, in the sprite. */
const ICON_PATHS = {
  arrow: <path d="M2.5 8h11M9 3.5 13.5 8 9 12.5" />,
  external: <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" />,
  chevron: <path d="m4 6 4 4 4-4" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  link: (
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />
  ),
  share: <path d="M8 10V2.2M5 5l3-3 3 3M5 7.5H3v6.3h10V7.5h-2" />,
  clock: <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.5V8l2.4 1.6" />,
  warning: <path d="M8 2.2 14.5 13.5h-13zM8 6.3v3.4M8 11.4v.4" />,
  swap: <path d="M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3" />,
  left: <path d="M13 8H3M7 4 3 8l4 4" />,
  right: <path d="M3 8h10M9 4l4 4-4 4" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.4 3.4" />,
  pencil: <path d="m3 13 .7-3L11 2.7 13.3 5 6 12.3zM9 4.7 11.3 7" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
} satisfies Record<string, ReactNode>

/** An icon by its name. */
export type IconName = keyof typeof ICON_PATHS

/** The drawings of all icons, once a page: each use costs a reference instead of its paths, and its line is that of `.icon`. */
export function IconSprite() {
  return (
    <svg className="hidden" aria-hidden="true">
      {Object.entries(ICON_PATHS).map(([name, path]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
          {path}
        </symbol>
      ))}
    </svg>
  )
}

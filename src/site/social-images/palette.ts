/** The page's light colours: an image is the same for everybody. A test holds them against the style sheet. */
export const PALETTE = {
  paper: '#fcfdfd',
  sea: '#edf3f4',
  rule: '#d2dcdf',
  ink: '#0f1f29',
  'ink-2': '#3a4a54',
  'ink-3': '#566670',
  edge: '#71818a',
  accent: '#0a5a86',
  fact: '#3a4a54',
  does: '#0b6b57',
  shared: '#1f5fa6',
  only: '#8a5b00',
  not: '#b0243c',
  mixed: '#6b4a9c',
  silent: '#66757d',
  warn: '#7a5200',
} as const

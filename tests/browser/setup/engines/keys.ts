/** Keys that are not a character, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
}

/** A key by its name in `KeyboardEvent.key`, or a character, as WebDriver writes it. */
export function webDriverKey(key: string): string {
  const value = KEYS[key] ?? key
  if ([...value].length !== 1) throw new Error(`There is no key “${key}” in keys.ts: add it there.`)
  return value
}

import { expect, test } from 'vitest'
import {
  capitalised,
  counted,
  eitherInProse,
  inWords,
  listInProse,
  spelledOut,
  uncapitalised,
} from '../../src/domain/words.ts'

test.each([
  [0, 'no'],
  [1, 'one'],
  [5, 'five'],
  [10, 'ten'],
  [11, '11'],
  [5000, '5000'],
])('%i in words is %s', (count, words) => {
  expect(inWords(count)).toBe(words)
})

test.each([
  [1, 'one'],
  [10, 'ten'],
  [11, 'eleven'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [21, '21'],
])('%i spelled out is %s', (count, words) => {
  expect(spelledOut(count)).toBe(words)
})

test.each([
  [[], ''],
  [['Acme'], 'Acme'],
  [['Acme', 'Zenith'], 'Acme and Zenith'],
  [['Acme', 'Corvid', 'Zenith'], 'Acme, Corvid and Zenith'],
])('%j reads as a list: %s', (items, list) => {
  expect(listInProse(items)).toBe(list)
})

test.each([
  [[], ''],
  [['Acme'], 'Acme'],
  [['Acme', 'Zenith'], 'Acme or Zenith'],
  [['Acme and sons', 'Corvid', 'Zenith'], 'Acme and sons, Corvid or Zenith'],
])('%j reads as a choice: %s', (items, choice) => {
  expect(eitherInProse(items)).toBe(choice)
})

test.each([
  [0, '0 themes'],
  [1, '1 theme'],
  [2, '2 themes'],
])('%i with its noun', (count, words) => {
  expect(counted(count, 'theme')).toBe(words)
})

test('a noun may have a plural of its own', () => {
  expect(counted(2, 'duty', 'duties')).toBe('2 duties')
})

test.each([
  ['a small studio', 'A small studio'],
  ['HR', 'HR'],
  ['', ''],
])('%s at the start of a sentence', (text, words) => {
  expect(capitalised(text)).toBe(words)
})

test.each([
  ['One team', 'one team'],
  ['A department', 'a department'],
  ['HR does', 'HR does'],
  ['Only if HR agrees', 'only if HR agrees'],
  ['', ''],
])('%s inside a sentence', (text, words) => {
  expect(uncapitalised(text)).toBe(words)
})

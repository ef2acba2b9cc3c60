import { describe, expect, test } from 'vitest'
import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import { guessLink, repairLink, rolesLink, versusLink } from '../../../src/domain/links/link-repair.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { ACME, INDEX } from '../../fixtures/acme-and-zenith.ts'
import { roleId } from '../../fixtures/ids.ts'

const STATEMENTS = ACME.statements.map(({ id }) => id)

function linkOf(address: string): DeepLink {
  const [path = '', search] = address.split('?')
  const { link } = parseDeepLink(path, search)
  if (!link) throw new Error(`${address} is no link.`)
  return link
}

describe('a link that names what is not here', () => {
  test.each<[address: string, meant: string | undefined, unknown: string[]]>([
    ['/models/acme', '/models/acme', []],
    ['/models/acmee', '/models/acme', ['organisation acmee, acme']],
    ['/models/zneith', '/models/zenith', ['organisation zneith, zenith']],
    ['/models/small', '/models/small-studio', ['organisation small, small-studio']],
    ['/models/borealis-instruments', undefined, ['organisation borealis-instruments, ?']],
    ['/models/constructor', undefined, ['organisation constructor, ?']],
    ['/themes/mentorship', '/themes/mentoring', ['theme mentorship, mentoring']],
    ['/themes/quantum-physics', undefined, ['theme quantum-physics, ?']],
    ['/models/acme/set-direction', '/models/acme/sets-direction', ['statement set-direction, sets-direction']],
    ['/models/acme/zzz', undefined, ['statement zzz, ?']],
    ['/models/acmee/sets-direction', '/models/acme/sets-direction', ['organisation acmee, acme']],
    ['/compare/acme/zenit', '/compare/acme/zenith', ['organisation zenit, zenith']],
    ['/compare/acme/acmee', undefined, ['organisation acmee, acme']],
    ['/compare/acme/corvid/nobody-knows', '/compare/acme/corvid', ['organisation nobody-knows, ?']],
    ['/compare/acme/nobody-knows', undefined, ['organisation nobody-knows, ?']],
    [
      '/compare/acme/zenit/on/mentorship',
      '/compare/acme/zenith/on/mentoring',
      ['organisation zenit, zenith', 'theme mentorship, mentoring'],
    ],
    ['/compare', '/compare', []],
    ['/duties/tech-lead', '/duties/tech-lead', []],
    ['/duties/enginering-manager', '/duties/engineering-manager', ['role enginering-manager, engineering-manager']],
    [
      '/duties/tech-lead/and/enginering-manager',
      '/duties/tech-lead/and/engineering-manager',
      ['role enginering-manager, engineering-manager'],
    ],
    ['/duties/tech-lead/and/astronaut', undefined, ['role astronaut, ?']],
    ['/duties/on/plan-delivry', '/duties/on/plan-delivery', ['duty plan-delivry, plan-delivery']],
    ['/duties/on/juggle-chainsaws', undefined, ['duty juggle-chainsaws, ?']],
    ['/duties/astronaut', undefined, ['role astronaut, ?']],
    ['/duties/engineer?models=zenit.acme', '/duties/engineer?models=zenith.acme', ['organisation zenit, zenith']],
  ])('%s', (address, meant, unknown) => {
    const repair = repairLink(linkOf(address), INDEX, STATEMENTS)
    expect(repair.meant && formatDeepLink(repair.meant)).toBe(meant)
    expect(repair.unknown.map(({ kind, slug, meant }) => `${kind} ${slug}, ${meant ?? '?'}`)).toEqual(unknown)
  })

  test('keeps the rest of the link: its view, with the columns as they were', () => {
    const { meant } = repairLink(linkOf('/compare/acme/zenit?order=zenit.acme&show=differences&open=mentoring'), INDEX)
    expect(meant && formatDeepLink(meant)).toBe(
      '/compare/acme/zenith?order=zenith.acme&show=differences&open=mentoring',
    )
  })

  test('says which of its organisations and themes are here', () => {
    const { known, theme } = repairLink(linkOf('/compare/acme/nobody-knows/on/mentoring'), INDEX)
    expect(known.map(({ id }) => id)).toEqual(['acme'])
    expect(theme?.name).toBe('Mentoring')
  })
})

describe('organisations set against each other', () => {
  const [acme] = INDEX.models
  if (!acme) throw new Error('The fixture has models.')
  const { id: ACME_ID } = acme
  const known = (...ids: string[]) => ({ ...INDEX, models: ids.map((id) => ({ ...acme, id: id as typeof ACME_ID })) })

  test.each<[address: string, meant: string | undefined]>([
    ['/compare/zenith-vs-acme', '/compare/acme/zenith'],
    ['/models/acme-versus-zenith', '/compare/acme/zenith'],
    ['/compare/acme-vs-zenith-vs-corvid', '/compare/acme/corvid/zenith'],
    ['/compare/acme/vs/zenith', '/compare/acme/zenith'],
    ['/compare/acme-vs-zenith/corvid', '/compare/acme/corvid/zenith'],
    ['/compare/small-studio-vs-acme', '/compare/acme/small-studio'],
    ['/compare/acme/vs/zenith/on/mentoring', '/compare/acme/zenith/on/mentoring'],
    ['/compare/acme-vs-nobody', undefined],
    ['/compare/acme/vs/nobody', undefined],
    ['/compare/acme-vs-acme', undefined],
    ['/compare/acme-vs-', undefined],
    ['/compare/vs', undefined],
    ['/compare/acme/zenith', undefined],
    ['/themes/acme-vs-zenith', undefined],
  ])('%s', (address, meant) => {
    const link = versusLink(linkOf(address), INDEX)
    expect(link && formatDeepLink(link)).toBe(meant)
  })

  test('an id that holds a “versus” is that id', () => {
    const link = (address: string, ...ids: string[]) => {
      const found = versusLink(linkOf(address), known(...ids))
      return found && formatDeepLink(found)
    }
    expect(link('/models/kirk-vs-spock', 'kirk', 'spock', 'kirk-vs-spock')).toBeUndefined()
    expect(link('/compare/kirk-vs-spock-vs-acme', 'acme', 'kirk-vs-spock', 'kirk')).toBe('/compare/acme/kirk-vs-spock')
    expect(link('/compare/acme/vs', 'acme', 'vs')).toBeUndefined()
  })

  test('more than a comparison takes are not put right', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(versusLink(linkOf(`/models/${ids.join('-vs-')}`), known(...ids))).toBeUndefined()
  })
})

describe('two roles set against each other', () => {
  const index = { ...INDEX, vocabulary: { ...INDEX.vocabulary, paired: [roleId('engineering-manager')] } }

  test.each<[address: string, meant: string | undefined]>([
    ['/duties/tech-lead-vs-engineering-manager', '/duties/tech-lead/and/engineering-manager'],
    ['/duties/engineering-manager-versus-tech-lead', '/duties/tech-lead/and/engineering-manager'],
    ['/duties/tech-lead-and-product-owner', '/duties/product-owner'],
    ['/duties/tech-lead/and/product-owner', '/duties/product-owner'],
    ['/duties/tech-lead/and/tech-lead', '/duties/tech-lead'],
    ['/duties/tech-lead/and/engineering-manager', undefined],
    ['/duties/tech-lead/and/astronaut', undefined],
    ['/duties/tech-lead-vs-astronaut', undefined],
    ['/duties/product-owner-vs-engineering-manager', undefined],
    ['/duties/tech-lead', undefined],
    ['/duties', undefined],
  ])('%s', (address, meant) => {
    const link = rolesLink(linkOf(address), index)
    expect(link && formatDeepLink(link)).toBe(meant)
  })
})

describe('an address of no known form', () => {
  test.each<[path: string, guess: string | undefined]>([
    ['/acme', '/models/acme'],
    ['/organisations/Zenith/about', '/models/zenith'],
    ['/compare/acme,zenith', '/compare/acme/zenith'],
    ['/compare/zenith_acme', '/compare/acme/zenith'],
    ['/zenith-vs-acme', '/compare/acme/zenith'],
    ['/zenith/vs/acme', '/compare/acme/zenith'],
    ['/models/acmeは', '/models/acme'],
    ['/tech-leads/mentorship', '/themes/mentoring'],
    ['/compare', undefined],
    ['/quantum-physics', undefined],
    ['/', undefined],
    ['/__proto__/constructor', undefined],
  ])('%s', (path, guess) => {
    const link = guessLink(path, INDEX)
    expect(link && formatDeepLink(link)).toBe(guess)
  })

  test('the words that addresses are made with name no organisation, however near they come', () => {
    const [acme] = INDEX.models
    if (!acme) throw new Error('The fixture has models.')
    const near = { ...INDEX, models: ['models-ltd', 'compere'].map((id) => ({ ...acme, id: id as typeof acme.id })) }
    expect(guessLink('/compare/models/themes', near)).toBeUndefined()
  })

  test('of more than five, five', () => {
    const [acme] = INDEX.models
    if (!acme) throw new Error('The fixture has models.')
    const ids = ['alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'golf', 'hotel'] as (typeof acme.id)[]
    const many = { ...INDEX, models: ids.map((id) => ({ ...acme, id })) }
    const link = guessLink('/versus/hotel+golf+foxtrot+delta+charlie+bravo+alpha', many)
    expect(link && formatDeepLink(link)).toBe('/compare/charlie/delta/foxtrot/golf/hotel')
  })
})

import type { Picks } from './seeded.ts'

// Words to make sentences of that are as long, and compress about as well, as those of the real models.

const list = (words: string) => words.split(',').map((word) => word.trim())

const VERBS = list(
  'Agrees on, Answers for, Arranges, Asks for, Brings, Builds, Carries, Chairs, Checks, Chooses, Clears up, Collects, Compares, Defends, Describes, Drafts, Drops, Explains, Finds, Follows, Forecasts, Gathers, Guards, Hands over, Improves, Introduces, Keeps, Lays out, Looks into, Measures, Names, Negotiates, Notes, Opens, Orders, Plans, Prepares, Presents, Questions, Ranks, Rehearses, Renews, Repairs, Reports, Reviews, Settles, Shapes, Simplifies, Sorts, Splits, Supports, Teaches, Tests, Trims, Watches, Weighs, Writes down',
)
const KINDS = list(
  'annual, average, awkward, basic, busy, careful, cheap, common, complete, costly, daily, delayed, difficult, early, everyday, external, final, first, forgotten, fragile, future, general, hidden, important, internal, known, large, late, local, long-running, main, minor, missing, monthly, narrow, new, old, open, outdated, past, pending, planned, possible, private, public, quick, rare, recent, regular, remaining, risky, routine, second, separate, shared, short, similar, simple, slow, small, special, specific, spare, stable, strange, technical, temporary, third, uncertain, unclear, unusual, urgent, useful, weekly, wide, young',
)
const THINGS = list(
  'access rights, agendas, alarms, archives, assumptions, backups, batches, benchmarks, boundaries, branches, budgets, builds, calendars, capacity figures, changes, charts, checklists, choices, clients, comments, commitments, complaints, components, configurations, connections, contracts, costs, dashboards, data models, deadlines, decisions, demonstrations, dependencies, deployments, designs, diagrams, drafts, environments, errors, estimates, exceptions, experiments, failures, features, forecasts, gateways, goals, guidelines, handbooks, handovers, hazards, holes, ideas, imports, indexes, interfaces, interviews, inventories, invoices, keys, lessons, libraries, licences, limits, logs, mandates, measurements, meetings, messages, migrations, milestones, minutes, modules, notes, objectives, obstacles, offers, options, outages, overviews, packages, partners, patches, pipelines, pilots, plans, priorities, projects, promises, protocols, prototypes, purchases, queries, questions, queues, records, releases, repairs, reports, requests, responses, reviews, risks, roadmaps, rotas, rules, samples, scenarios, schedules, scripts, services, sessions, settings, shifts, signals, sketches, snapshots, standards, surveys, tables, targets, templates, tests, threads, tickets, timetables, tools, topics, traces, trials, upgrades, vendors, versions, volumes, warnings, workshops',
)
const PLACES = list(
  'across the department, after every release, as a matter of course, at the end of a quarter, at the start of a project, before anybody asks, before the holidays, between two teams, by the end of the week, during an incident, during the first month, each spring, ever since the merger, for newcomers, for one product, for other offices, for the board, for the whole floor, from the first draft on, in a small circle, in front of customers, in plain words, in the morning round, in the open, in turn with a colleague, in writing, next to the daily work, of the mobile team, of the payment systems, of the platform, of the warehouse, on behalf of the unit, on request, once a month, over several years, so that others can decide, so that nobody has to wait, together with the budget, under time pressure, until a successor is found, when a supplier changes, when the market turns, when two plans collide, where money is at stake, while the team is growing, with a fixed share of time, with a second pair of eyes, without a formal vote, without naming anybody, within one working day',
)
const CONDITIONS = list(
  'the team has more than six people, the product is young, there are direct reports, a release is close, the manager is away, two sites work together, the customer agrees, there is no architect, the budget was approved, a supplier is involved',
)
const SECTIONS = list(
  'Introduction, Overview, The role, What we expect, Working together, Growing others, Where it leads, In practice',
)
const COMPANY = {
  first: list(
    'Alde, Bren, Cor, Dal, Elm, Fen, Gor, Hol, Ister, Jun, Kel, Lor, Mar, Nor, Or, Pel, Quil, Ras, Sol, Tor, Ul, Ven, Wes, Yar, Zen',
  ),
  last: list('bridge, dale, field, ford, gate, hurst, land, mere, mont, ridge, stead, vale, wick, worth'),
}

/** Makes the words of a model. */
export interface Wording {
  /** An assertion of about 80 characters. */
  assertion(): string
  /** An answer in one line, of about 95 characters. */
  answer(): string
  /** What is looked after, in two or three words: also the stuff of ids and phrases. */
  thing(): string
  condition(): string
  section(): string
  organisation(): string
}

/** Wording that follows from the picks. */
export function wordingOf(picks: Picks): Wording {
  const thing = () => `${picks.one(KINDS)} ${picks.one(THINGS)}`
  const clause = () => `${picks.one(VERBS)} ${thing()} ${picks.one(PLACES)}`
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  return {
    thing,
    assertion: () =>
      picks.onceIn(3)
        ? `${clause()}, and ${lower(picks.one(VERBS))} ${thing()} ${picks.one(PLACES)}.`
        : `${clause()}, with ${thing()} in mind.`,
    answer: () => `${clause()}; ${lower(picks.one(VERBS))} ${thing()} as well, ${picks.one(PLACES)}.`,
    condition: () => picks.one(CONDITIONS),
    section: () => picks.one(SECTIONS),
    organisation: () => `${picks.one(COMPANY.first)}${picks.one(COMPANY.last)}`,
  }
}

import { hydrate } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { FloorApp } from './floor-app.tsx'
import { floorClient, STATE_ID } from './floor-client.ts'

const root = document.getElementById('root')
const state = document.getElementById(STATE_ID)?.textContent
if (!root || !state)
  throw new Error('A page of the floor has no root or no state: tests/bench/floor/prerender.tsx writes both.')
const client = floorClient()
hydrate(client, JSON.parse(state))
hydrateRoot(
  root,
  <BrowserRouter>
    <FloorApp client={client} />
  </BrowserRouter>,
)

import { describeModel } from './support/describe-model.ts'

describeModel('kubernetes', {
  silent: [
    'technical-debt',
    'reliability',
    'processes-and-tools',
    'delivery',
    'defining-work',
    'representation',
    'users-and-clients',
  ],
})

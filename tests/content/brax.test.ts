import { describeModel } from './support/describe-model.ts'

describeModel('brax', {
  silent: [
    'sharing-the-role',
    'decision-authority',
    'technical-debt',
    'risks',
    'defining-work',
    'clearing-the-way',
    'mentoring',
    'representation',
    'users-and-clients',
    'team-health',
    'coding-time',
    'success',
  ],
})

import { describeModel } from './support/describe-model.ts'

describeModel('loadsmart', {
  silent: [
    'expertise',
    'sharing-the-role',
    'decision-authority',
    'assigning-work',
    'defining-work',
    'clearing-the-way',
    'mentoring',
    'users-and-clients',
    'team-health',
    'coding-time',
  ],
})

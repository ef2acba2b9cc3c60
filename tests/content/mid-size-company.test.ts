import { describeModel } from './support/describe-model.ts'

describeModel('mid-size-company', {
  silent: [
    'expertise',
    'sharing-the-role',
    'processes-and-tools',
    'assigning-work',
    'risks',
    'defining-work',
    'representation',
    'users-and-clients',
    'team-health',
  ],
})

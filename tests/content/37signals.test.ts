import { describeModel } from './support/describe-model.ts'

describeModel('37signals', {
  silent: [
    'kind-of-role',
    'formal-standing',
    'expertise',
    'sharing-the-role',
    'technical-direction',
    'decision-authority',
    'technical-debt',
    'processes-and-tools',
    'documents',
    'knowledge-sharing',
    'defining-work',
    'clearing-the-way',
    'mentoring',
    'users-and-clients',
    'team-health',
    'coding-time',
    'success',
  ],
})

import { describeModel } from './support/describe-model.ts'

describeModel('soundcloud', {
  silent: [
    'career-path',
    'sharing-the-role',
    'technical-debt',
    'processes-and-tools',
    'documents',
    'risks',
    'defining-work',
    'clearing-the-way',
    'team-health',
  ],
})

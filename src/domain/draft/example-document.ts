/** An invented description of an invented organisation, for whoever wants to see the desk at work. */
export const EXAMPLE = `# Tech lead at Acme

Acme makes kites and the software that steers them. Every product team at Acme has one tech lead.
It is a hat you wear, not a rung of the career ladder.
Most of our tech leads were senior engineers in the same team first.

## What you do

- You set the technical direction of the team and keep its architecture in shape.
- You do not take every technical decision yourself; you make sure that the whole team takes good ones.
- You hold the bar for code review, tests and releases.
- You keep a list of technical debt and bring it up when the quarter is planned.
- When something breaks in production, you see that it gets fixed and stays fixed.
- Service levels are agreed together with the engineering manager.
- You may propose new tools and better ways of working.
- You write down important decisions and keep the design documents up to date.

## Planning

- The product manager decides what is built and in which order.
- You tell the product manager early when a date is at risk.
- Nobody is assigned work by the tech lead: engineers pick the next task themselves.

## People

- You pair with newer engineers and help them grow.
- You have direct reports only if the engineering manager agrees.
- Pay and performance reviews stay with the engineering manager.
- You speak for the team in the weekly meeting of leads.

## Time

You still write code for about half of the week. The role has gone well when the team needs you less.
You get 28 days of holiday and a kite of your own.
`

/**
 * The answer "something close", signal by signal: what looks like it, the difference, and what would make it the
 * real thing. Loaded when the answer is first given, so that no surface carries it that does not show it.
 */
export const CLOSE_WORDS = {
  'close.direct-reports.like':
    'You led a project team, guided people over a dotted line, or directed contractors.',
  'close.direct-reports.difference':
    'Their reviews, leave and pay were somebody else’s task. A team leader steers the work of the day; a manager answers for the people.',
  'close.direct-reports.real':
    'One or more people report to you in the line, and you say how many. If you hired them or did their reviews, write that too: it settles the question.',

  'close.manages-managers.like':
    'You worked with managers, mentored one, or had leads under you inside a project.',
  'close.manages-managers.difference':
    'They kept a manager of their own. And many whose title is product, account or project manager have no people.',
  'close.manages-managers.real':
    'Somebody who reports to you has people reporting to them. Say how many such managers there are, and how many people in all.',

  'close.org-headcount.like':
    'Many people used what you made, worked for your employer, or belonged to the same unit as you.',
  'close.org-headcount.difference':
    'Those numbers say how far the work reached. They are not the people of a unit that you were at the head of.',
  'close.org-headcount.real':
    'A standing unit with a name is yours to run, and you say how many people are in it.',

  'close.hiring.like': 'You sat on a panel, interviewed, or helped somebody else to hire.',
  'close.hiring.difference': 'The yes or no was somebody else’s, and so was the matter if it went wrong.',
  'close.hiring.real':
    'The post was in your team and the choice was yours. Say for how many posts, and how it went with the people.',

  'close.performance-management.like':
    'You gave feedback, wrote a part of somebody’s review, or tracked how a project performed.',
  'close.performance-management.difference':
    'That helps whoever decides. The formal goals, rating or warning came from somebody else.',
  'close.performance-management.real':
    'You set somebody’s goals and held the formal review, or took a case to its end. Say for how many people, and name nobody.',

  'close.develops-leaders.like': 'You trained users, gave a course, or settled newcomers in.',
  'close.develops-leaders.difference':
    'They learned a tool or a task. That somebody stepped up because you stayed with them is not said.',
  'close.develops-leaders.real':
    'You coached particular people over months, and something came of it: a promotion, a first team, a successor in your old post.',

  'close.retention-engagement.like':
    'You organised events, built a good mood, or kept customers and users coming back.',
  'close.retention-engagement.difference':
    'An activity is not yet a change, and customers are not your staff. The company’s survey speaks of everybody, not of your team.',
  'close.retention-engagement.real':
    'Turnover, absence or engagement in a team that you led moved after something that you did. Give the figure before and after.',

  'close.team-leadership.like': 'You worked in a team, or kept several people informed.',
  'close.team-leadership.difference':
    'Being one of them, or the one they talk to, is not directing their work.',
  'close.team-leadership.real':
    'You settled who does what, for people whom you can count, and answered for what they delivered.',

  'close.cross-functional-influence.like':
    'You reported to stakeholders, ran workshops, or stood between IT and the business.',
  'close.cross-functional-influence.difference':
    'They were told or heard. That anybody outside your own unit changed what they do is not said.',
  'close.cross-functional-influence.real':
    'Two or more departments agreed, because of you, to something that they had not done before. Name them and what they agreed.',

  'close.executive-advice.like': 'You report to an executive, made the slides, or were in the room.',
  'close.executive-advice.difference':
    'Whom you report to is a place on a chart, and making the slides helps somebody else’s advice.',
  'close.executive-advice.real':
    'You put a case to executives in your own name, and they decided on it. Say what it was and what they decided.',

  'close.board-exposure.like':
    'You ran a project board, a change board or a steering committee, or prepared papers for the board.',
  'close.board-exposure.difference':
    'Those bodies steer a piece of work. A governing body holds the whole organisation to account: directors, trustees, governors, an audit committee.',
  'close.board-exposure.real':
    'You yourself answered to such a body. Say which, how often, and what it decided. A school or a charity counts.',

  'close.external-representation.like':
    'You went to trade fairs, spoke about your own craft, or looked after customers.',
  'close.external-representation.difference':
    'You were there for yourself or for the service, not to speak for the organisation.',
  'close.external-representation.real':
    'You spoke or negotiated on its behalf: with a regulator, a union, the executives of a client, a trade body. Say with whom, and what came of it.',

  'close.project-budget.like': 'You worked on a costly project, or kept its invoices.',
  'close.project-budget.difference':
    'How large the work was is not money in your hands, and keeping count is not answering for it.',
  'close.project-budget.real':
    'You planned or approved what a project spent. Give the amount, and how it closed.',

  'close.operating-budget.like':
    'You held the budget of a project, or gave figures for that of the department.',
  'close.operating-budget.difference':
    'The money of a project ends with it. A yearly budget is asked for, defended and kept, year after year.',
  'close.operating-budget.real':
    'Yearly money of a unit was yours to commit, however little: licences, training, contractors. Give the amount a year.',

  'close.pnl-ownership.like':
    'You looked after costs, built the profit report, or saw profit rise after your project.',
  'close.pnl-ownership.difference':
    'Cost is one half. Profit and loss means answering for what comes in as well, and for what is left.',
  'close.pnl-ownership.real':
    'Both income and cost of a unit were yours: a branch, a product line, a practice. Give its revenue and its margin.',

  'close.revenue-accountability.like': 'You supported a sale, or work for a company with a large revenue.',
  'close.revenue-accountability.difference': 'The target was somebody else’s to reach or miss.',
  'close.revenue-accountability.real':
    'You or your unit carried a figure for income: sales, renewals, fees, donations, grants. Give the target, and what came in.',

  'close.vendor-contracts.like': 'You coordinated suppliers, raised orders, or worked for a supplier.',
  'close.vendor-contracts.difference':
    'Work and papers passed through your hands; the terms were settled by somebody else.',
  'close.vendor-contracts.real':
    'You chose, negotiated, renewed or ended a contract, or held the supplier to it. Say which, and what it was worth; a range will do.',

  'close.strategy-ownership.like':
    'You planned a project, a release or a test, or took part in the strategy workshop.',
  'close.strategy-ownership.difference':
    'The plan of one project says how it is done. A strategy says where a whole unit goes, over years. And a share in it is not its authorship.',
  'close.strategy-ownership.real':
    'You wrote the plan of a unit for two or more years, somebody approved it, and something changed because of it.',

  'close.org-design.like': 'You went through a reorganisation, drew the chart, or joined systems together.',
  'close.org-design.difference':
    'Others decided on the structure, or it was a structure of software and not of people.',
  'close.org-design.real':
    'You proposed and carried out a change of teams, roles or reporting lines. Say what it was before and after, and how many people it moved.',

  'close.change-leadership.like': 'You brought a new system live, or handled change requests.',
  'close.change-leadership.difference':
    'Going live is delivery: the thing is there. Whether people work in the new way is another question.',
  'close.change-leadership.real':
    'People beyond your own project work differently, and you say how many and how you know, such as by its use six months on.',

  'close.portfolio-governance.like': 'You ran several projects at once, or reported on many.',
  'close.portfolio-governance.difference':
    'Leading three is not choosing between thirty. A report follows them; governing funds, stops and moves them.',
  'close.portfolio-governance.real':
    'You decided, or had a vote, on which projects get money or people. Say how many, what they were worth, and what was stopped.',

  'close.project-delivery.like': 'You supported a project, tested for one, or hold a certificate.',
  'close.project-delivery.difference': 'Bringing it to its end was somebody else’s task.',
  'close.project-delivery.real':
    'You brought something to its end that has a name: a system, a building, a launch. Say when, and how that stood against the plan.',

  'close.operations-accountability.like':
    'You were on call, helped users, or handed a new system over to operations.',
  'close.operations-accountability.difference':
    'You worked for the service. That it ran was somebody else’s to answer for.',
  'close.operations-accountability.real':
    'A service, site or shift was yours every day. Say for whom it runs, and how well: users, hours, service level.',

  'close.governance-risk.like':
    'You followed the rules, kept the risk list of a project, tested controls, or hold a certificate.',
  'close.governance-risk.difference':
    'Practising it is not owning it. Had the audit gone badly, somebody else would have answered for it.',
  'close.governance-risk.real':
    'Your name stands on a policy, a standard, a risk or the response to an incident. Say which, and what the auditor found.',

  'close.business-outcome.like': 'You delivered on time and on budget, or got a great deal done.',
  'close.business-outcome.difference':
    'That is what you made. What the organisation or its customers had from it is not said.',
  'close.business-outcome.real':
    'A figure that the organisation watches moved: cost, time, quality, income, satisfaction. Give it before and after; “about” is fine.',

  'close.multi-site-scope.like':
    'You rolled something out to many sites, travelled, or work for a company that has many.',
  'close.multi-site-scope.difference':
    'The work reached those places; nobody and nothing there was yours to answer for afterwards.',
  'close.multi-site-scope.real':
    'You answered for people, money or a service in two or more places at the same time. Name them, or say how many.',

  'close.career-progression.like': 'You have done this for many years, or have changed employer.',
  'close.career-progression.difference':
    'Years and moves show time. Growth is when a post had more people, more money or more places than the one before.',
  'close.career-progression.real':
    'Each post says its dates and its size. Where you were promoted, say from what to what.',

  'close.acting-cover.like': 'You helped out while your manager was away, or were called a deputy.',
  'close.acting-cover.difference':
    'Helping keeps things going. Cover means that for that time the decisions were yours.',
  'close.acting-cover.real':
    'You stood in for a named post, for a time that you state, and decided something: leave, spending, a hire. Write “acting”.',
} as const;

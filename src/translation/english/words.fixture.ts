interface Examples {
  readonly catches: readonly string[];
  readonly passes: readonly string[];
}

/** For each rule: sentences in which it finds one word, and sentences in which it finds none. */
export const examples: Readonly<Record<string, Examples>> = {
  aftermath: { catches: ['The aftermath of a request'], passes: ['The side effects of a request'] },
  alone: {
    catches: ['every response, and not refusals alone', 'judged by their names alone'],
    passes: ['Each check runs alone.', 'standalone'],
  },
  anew: { catches: ['The page is loaded anew.'], passes: ['a new page', 'renewed'] },
  answer: {
    catches: [
      'The answer has no body.',
      'The API answers 429.',
      'answered by the gateway',
      'unanswered',
    ],
    passes: [
      'a question and its answer',
      'It answers two questions.',
      'answer-key',
      'The response is empty.',
    ],
  },
  'as-ends': {
    catches: ['These statuses count as ends.'],
    passes: ['as endpoints', 'The sync ends.'],
  },
  'as-may-be': {
    catches: ['as many requests as may be'],
    passes: ['as many requests as allowed', 'That may be.'],
  },
  'at-once': { catches: ['It fails at once.', 'all faults at\n   once'], passes: ['once at most'] },
  bear: {
    catches: ['The component bears a cross.'],
    passes: ['bear in mind that', 'a bearer token'],
  },
  'become-of': {
    catches: ['What became of the write', 'what has come of it'],
    passes: ['It became a list of names.', 'coming from'],
  },
  cargo: { catches: ['the cargo of a message'], passes: ['the payload of a message'] },
  circumstances: {
    catches: ['the circumstances of a run'],
    passes: ['Under no circumstances retry.'],
  },
  dear: { catches: ['cheap before dear', 'Drawing is dearer.'], passes: ['Drawing is costly.'] },
  faces: {
    catches: ['every face of the trace', 'the other faces of a trace'],
    passes: ['The client faces an error.', 'a typeface', 'a font-face'],
  },
  gone: { catches: ['The company is gone.'], passes: ['410 Gone', 'What has gone wrong'] },
  gravity: { catches: ['sorted by gravity'], passes: ['sorted by severity'] },
  'in-words': {
    catches: ['the steps in words'],
    passes: ['in two words', 'written in wordy sentences'],
  },
  'just-enough': {
    catches: ['Just enough of a company to show it'],
    passes: ['just enough memory'],
  },
  kept: {
    catches: ['the kept data', 'What is kept is read.', 'what is to be kept'],
    passes: ['The cache is kept for 30 days.'],
  },
  laid: { catches: ['lanes laid from left to right'], passes: ['A page is laid out.', 'delayed'] },
  lest: { catches: ['lest it fails'], passes: ['the smallest', 'Celeste'] },
  'money-in-which': {
    catches: ['The money in which it is held'],
    passes: ['the money in the account'],
  },
  'one-a-line': {
    catches: ['Headers, one a line'],
    passes: ['Headers, one per line', 'one at a time'],
  },
  'own-making': { catches: ['types of its own making'], passes: ['its own types'] },
  part: { catches: ['while a part fails', 'the failing part'], passes: ['part of the platform'] },
  reading: {
    catches: [
      'The reading is queued.',
      'the history of readings',
      'Reading',
      'one reading of a data type',
    ],
    passes: [
      'reading a file',
      'by reading the list',
      'The connector is reading the source.',
      'the reading order',
      'It reads what it read.',
    ],
  },
  refuse: {
    catches: ['The WAF refuses the request.', 'what a refusal looks like'],
    passes: ['The server refuses to start.', 'It rejects the request.'],
  },
  'refuse-request': {
    catches: ['The gateway refuses it.', 'a refusal of the request'],
    passes: ['The loader refuses a file without ids.', 'The request is checked. It refuses dates.'],
  },
  room: {
    catches: ['a room of the model', 'the rooms of the house'],
    passes: ['room for a name', 'no room'],
  },
  stand: {
    catches: ['Facts stand in YAML.', 'as it stands', 'It stood here.', 'nodes standing in a row'],
    passes: [
      'the standard model',
      'We understand it.',
      'It stands for a name.',
      'a standing order',
      'stand-in',
    ],
  },
  stranger: { catches: ['a request of a stranger'], passes: ['an even stranger-looking name'] },
  suffer: {
    catches: ['operations that suffer', 'suffered'],
    passes: ['suffering-free', 'affected'],
  },
  tell: {
    catches: ['The event tells which.', 'where that is not told', 'a telling name'],
    passes: ['intelligence', 'a teller', 'retold'],
  },
  theatre: { catches: ['the theatre of the explorer'], passes: ['the player of the explorer'] },
  'which-which': {
    catches: ['Where to deliver which events'],
    passes: ['where to deliver events', 'the choice of which events'],
  },
  whoever: { catches: ['whoever reads it', 'whomever'], passes: ['anyone who reads it'] },
  write: {
    catches: ['the outcome of a write', 'an asynchronous write', 'the writes of a company'],
    passes: ['a write request', 'Services write to it.', 'It writes data.'],
  },
};

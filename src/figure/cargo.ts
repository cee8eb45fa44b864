/** The kind of a message. Each has a shape as well as a colour of its own. */
export type Cargo = 'request' | 'response' | 'refusal';

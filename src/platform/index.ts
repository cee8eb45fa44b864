/**
 * What a page may use: a trace, and what can be asked of it. Types of the model are erased; the model's
 * files are read by `model/load.ts`, in build steps only.
 */
export { type Gap, gaps } from './kernel/gaps';
export { at } from './kernel/moment';
export { nameOf } from './model/expand';
export { replyLine } from './kernel/reply-line';
export { steps } from './kernel/steps';
export { type TimeText, timeText } from './kernel/time-text';
export { templateParts } from './model/texts';
export type { StepTextId, StepValue } from './model/texts';
export type {
  Content,
  Headers,
  Json,
  Micros,
  PlayedMessage,
  PlayedTrace,
  Step,
  Trace,
} from './kernel/trace';
export type { Model, Scenario } from './model/schema';
export type { Route } from './kernel/routes';

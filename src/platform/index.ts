/**
 * What a page may use: a trace, and what can be asked of it. Types of the model are erased; the model's
 * files are read by `model/load.ts`, in build steps only.
 */
export { at } from './moment';
export { nameOf } from './model/expand';
export { steps } from './steps';
export { templateParts } from './texts';
export type { StepTextId, StepValue } from './texts';
export type { Content, Headers, Json, Message, Micros, Step, Trace } from './trace';
export type { Model, Scenario } from './model/schema';
export type { Route } from './routes';

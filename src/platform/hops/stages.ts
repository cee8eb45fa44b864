import { fetchJob } from './fetch-job';
import { internalServices } from './internal-services';
import { mapJob } from './map-job';
import { partOfIntegration, withRole } from '../kernel/lookup';
import type { Stages } from '../kernel/world';

/** The stages of a task, in their order for a sync. */
export const STAGES: Stages = {
  fetch: {
    receiver: (model, integration) => partOfIntegration(model, integration, 'fetch-job'),
    delivery: (source) => ({ id: 'queues-deliver-to-fetch-job', values: { source } }),
    perform: fetchJob,
    failure: 'FetchError',
  },
  map: {
    receiver: (model, integration) => partOfIntegration(model, integration, 'map-job'),
    delivery: (source) => ({ id: 'queues-deliver-to-map-job', values: { source } }),
    perform: mapJob,
    failure: 'MapError',
  },
  finish: {
    receiver: (model) => withRole(model, 'internal'),
    delivery: () => ({ id: 'queues-deliver-to-internal-services', values: {} }),
    perform: internalServices,
  },
};

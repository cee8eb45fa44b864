import type { FlowData, Layouts, ScenarioPage } from './data';
import { difference, type Patch, patched } from './patch';

/** The page of a scenario as it is fetched: its figure is the difference from that of the platform, which pages share. */
export type StoredPage = Omit<ScenarioPage, 'flow'> & {
  readonly flow: Omit<FlowData, 'layouts'> & { readonly layouts?: Patch };
};

/** @param platform the figure of the platform */
export function storedPage({ flow, ...page }: ScenarioPage, platform: Layouts): StoredPage {
  const { layouts, ...rest } = flow;
  const patch = layouts && difference(platform, layouts);
  return { ...page, flow: { ...rest, ...(patch && { layouts: patch }) } };
}

/**
 * The page that was stored.
 * @example restoredPage(storedPage(page, platform), platform) // => page
 */
export function restoredPage({ flow, ...page }: StoredPage, platform: Layouts): ScenarioPage {
  const { layouts, ...rest } = flow;
  return {
    ...page,
    flow: { ...rest, ...(layouts && { layouts: patched(platform, layouts) }) },
  };
}

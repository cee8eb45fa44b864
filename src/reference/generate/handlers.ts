import { type Catalogue, sourceCatalogue } from '../../catalogue';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import type { Model } from '../../platform';
import type { Handler, OperationPage } from '../page';
import type { Locale } from './outputs';

/** Finds what handles the operations of an area. */
type HandlerOf = (area: string) => Handler | undefined;
export type Handlers = Readonly<Record<Locale, HandlerOf>>;

/** What handles the operations of each area, in the words of each language. */
export async function readHandlers(root: string, model: Model): Promise<Handlers> {
  const language = { currentLocale: 'fr', defaultLocale: 'en' };
  const french = await readLocaleCatalogue(root, language);
  return { en: handlersIn(model, sourceCatalogue), fr: handlersIn(model, french) };
}

/** @example handlersIn(model, catalogue)('companies')?.area // => { text: 'Companies' } */
function handlersIn({ components, areas }: Model, { translate: localize }: Catalogue): HandlerOf {
  const component = components.find((each) => 'role' in each && each.role === 'public-api');
  return (id) => {
    const area = areas.find((each) => each.id === id);
    if (!area || !component) return undefined;
    const { id: componentId, label } = component;
    return {
      component: { id: componentId, name: localize(label) },
      area: localize(area.label),
    };
  };
}

/** A page that says what handles its operation; a webhook belongs to no area. */
export function withHandler(page: OperationPage, handlerOf: HandlerOf): OperationPage {
  const handler = page.area === undefined ? undefined : handlerOf(page.area);
  return handler ? { ...page, handler } : page;
}

import { siteText } from '../../../site/locales';
import type { Localize } from '../../data';
import type { Layout } from '../../figure';
import { layoutsOf } from '../../flow-data';
import type { Model } from '../../../platform';
import { drawnOf } from '../../../platform/model/drawn';
import { pictureSvg } from './svg';

/** Where the colours of the picture come from, relative to the root of the site. */
export const pictureStyles = 'src/css/tokens.css';

/** The wide figure of the documented topology: the overview, without the connections that this guide adds. */
export function topologyLayout(model: Model, localize: Localize): Layout {
  const connections = model.connections.filter(drawnOf(model).hasConnection);
  return layoutsOf({ ...model, connections }, model.overview, localize).wide;
}

/** The documented topology as SVG, in the language of the build. */
export function topologyPicture(locale: string, model: Model, localize: Localize): string {
  const { picture } = siteText(locale);
  return pictureSvg(topologyLayout(model, localize), picture);
}

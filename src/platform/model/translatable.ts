import * as z from 'zod';
import { FILES, type FileName, type Model } from './schema';
import { text } from './values';
import { entry, walk, type Path } from '../../faults/walk';

/** An English text of the model, and where it stands. */
export interface TranslatableText {
  readonly text: string;
  /** `file#path`, in which an entry of a list is named by its id. */
  readonly reference: string;
}

/**
 * Every text of the model that readers see, in the order of the files: what has to have its French.
 * @example modelTexts(model)[0] // => { text: 'Outside', reference: 'zones.yaml#zones.outside.label' }
 */
export function modelTexts(model: Model): readonly TranslatableText[] {
  return (Object.keys(FILES) as FileName[]).flatMap((file) =>
    placesIn(file, model).map(({ value, path }) => ({
      text: value,
      reference: `${file}#${pathName(model, path)}`,
    })),
  );
}

function placesIn(file: FileName, model: Model): readonly { value: string; path: Path }[] {
  const keys = Object.keys(FILES[file].shape) as (keyof Model)[];
  const written = { ...model, components: model.components.filter((each) => !('part' in each)) };
  const part = Object.fromEntries(keys.map((key) => [key, written[key]]));
  return [...walk(FILES[file], part)].flatMap(({ schema, value, path }) =>
    isText(schema) && typeof value === 'string' ? [{ value, path }] : [],
  );
}

const isText = (schema: z.ZodType): boolean =>
  schema === text || (schema instanceof z.ZodOptional && schema.unwrap() === text);

function pathName(model: Model, path: Path): string {
  let value: unknown = model;
  return path
    .map((step) => {
      value = entry(value, step);
      const id = typeof step === 'number' ? entry(value, 'id') : undefined;
      return typeof id === 'string' ? id : step;
    })
    .join('.');
}

import { translate } from '@docusaurus/Translate';

import type { ConstraintKind } from '../../page';

/** What can be said of a value beside its type. */
export type FactKind = ConstraintKind | 'enum' | 'const' | 'default' | 'examples';

/** The label before a fact. */
export function factTitle(kind: FactKind): string {
  switch (kind) {
    case 'minimum':
      return translate({
        id: 'api.fact.minimum',
        message: 'Minimum',
        description: 'Label before the least value allowed',
      });
    case 'exclusiveMinimum':
      return translate({
        id: 'api.fact.exclusiveMinimum',
        message: 'Greater than',
        description: 'Label before a bound that values must exceed',
      });
    case 'maximum':
      return translate({
        id: 'api.fact.maximum',
        message: 'Maximum',
        description: 'Label before the greatest value allowed',
      });
    case 'exclusiveMaximum':
      return translate({
        id: 'api.fact.exclusiveMaximum',
        message: 'Less than',
        description: 'Label before a bound that values must stay under',
      });
    case 'multipleOf':
      return translate({
        id: 'api.fact.multipleOf',
        message: 'Multiple of',
        description: 'Label before a number that values are a multiple of',
      });
    case 'minLength':
      return translate({
        id: 'api.fact.minLength',
        message: 'Minimum length',
        description: 'Label before the least number of characters',
      });
    case 'maxLength':
      return translate({
        id: 'api.fact.maxLength',
        message: 'Maximum length',
        description: 'Label before the greatest number of characters',
      });
    case 'pattern':
      return translate({
        id: 'api.fact.pattern',
        message: 'Pattern',
        description: 'Label before a regular expression',
      });
    case 'minItems':
      return translate({
        id: 'api.fact.minItems',
        message: 'Minimum number of items',
        description: 'Label before the least length of a list',
      });
    case 'maxItems':
      return translate({
        id: 'api.fact.maxItems',
        message: 'Maximum number of items',
        description: 'Label before the greatest length of a list',
      });
    case 'uniqueItems':
      return translate({
        id: 'api.fact.uniqueItems',
        message: 'Every item differs',
        description: 'Label before the word true: a list holds no item twice',
      });
    case 'minProperties':
      return translate({
        id: 'api.fact.minProperties',
        message: 'Minimum number of properties',
        description: 'Label before the least number of properties of an object',
      });
    case 'maxProperties':
      return translate({
        id: 'api.fact.maxProperties',
        message: 'Maximum number of properties',
        description: 'Label before the greatest number of properties of an object',
      });
    case 'keyPattern':
      return translate({
        id: 'api.fact.keyPattern',
        message: 'Pattern of property names',
        description: 'Label before a regular expression for the names of properties',
      });
    case 'keyMinLength':
      return translate({
        id: 'api.fact.keyMinLength',
        message: 'Minimum length of property names',
        description: 'Label before a number of characters',
      });
    case 'keyMaxLength':
      return translate({
        id: 'api.fact.keyMaxLength',
        message: 'Maximum length of property names',
        description: 'Label before a number of characters',
      });
    case 'contentEncoding':
      return translate({
        id: 'api.fact.contentEncoding',
        message: 'Encoding',
        description: 'Label before an encoding such as base64',
      });
    case 'contentMediaType':
      return translate({
        id: 'api.fact.contentMediaType',
        message: 'Media type',
        description: 'Label before the media type of the content of a string',
      });
    case 'requiredNames':
      return translate({
        id: 'api.fact.requiredNames',
        message: 'Required properties',
        description: 'Label before the names of properties that must be given',
      });
    case 'enum':
      return translate({
        id: 'api.fact.enum',
        message: 'Allowed values',
        description: 'Label before the values that are allowed',
      });
    case 'const':
      return translate({
        id: 'api.fact.const',
        message: 'Always',
        description: 'Label before the only value allowed',
      });
    case 'default':
      return translate({
        id: 'api.fact.default',
        message: 'Default',
        description: 'Label before the value used when none is given',
      });
    case 'examples':
      return translate({
        id: 'api.fact.examples',
        message: 'Example',
        description: 'Label before one or several example values',
      });
  }
}

import { citing } from '../facts/generate/cited';
import { ledger, model } from '../platform/platform.fixture';

/** A text as it is written. */
export const inEnglish = (text: string) => ({ text });

/** Facts with their English statements. */
export const cite = citing(model, ledger, inEnglish, 'en');

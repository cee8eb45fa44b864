export { usePluralForm, useStorageSlot } from './hooks';

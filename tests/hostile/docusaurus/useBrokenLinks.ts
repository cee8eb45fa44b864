export { useBrokenLinks as default } from './hooks';

export { useBaseUrl as default } from './hooks';

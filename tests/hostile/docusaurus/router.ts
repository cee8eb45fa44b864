export { useLocation } from './hooks';

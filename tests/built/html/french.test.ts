import { describeHtml } from '../support/html';

describeHtml('fr');

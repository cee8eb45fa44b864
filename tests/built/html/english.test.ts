import { describeHtml } from '../support/html';

describeHtml('en');

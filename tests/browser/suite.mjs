/**
 * All browser tests in one program, so that they share one browser and one visit of each page.
 * Usage: node --test-reporter=./reporter.mjs suite.mjs [folder of the built site]
 */
import { after } from 'node:test';
import { close } from './under-test.mjs';
import './faults.test.mjs';
import './pages.test.mjs';
import './measured.test.mjs';
import './site.test.mjs';
import './reading-order.test.mjs';
import './print.test.mjs';
import './style-sheets.test.mjs';
import './axe.test.mjs';
import './firefox.test.mjs';
import './live.test.mjs';
import './nu.test.mjs';
import './html-validate.test.mjs';

after(close);

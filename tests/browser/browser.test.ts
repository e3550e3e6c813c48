/** One file for the test runner, so that one browser and one server serve all. */
import { afterAll } from 'vitest';
import './start.ts';
import './layouts.ts';
import './keyboard.ts';
import './search.ts';
import './chooser.ts';
import './citing.ts';
import './selector.ts';
import './compare.ts';
import './withoutScript.ts';
import './underBase.ts';
import './ways.ts';
import { closeStage } from './stage.ts';

afterAll(closeStage);

/** Loaded before a spawned server (`--import`): its idle lines stay open until it closes them. */
import { keepIdleLines } from './idle-lines.ts';

keepIdleLines();

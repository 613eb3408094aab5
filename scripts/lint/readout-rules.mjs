/** The lint's rules of our own, as the lint loads them. */
import { boundedArgumentsRule } from './bounded-arguments.mjs';
import { oneWriterRule } from './one-writer.mjs';

export default {
  meta: { name: 'readout' },
  rules: { 'one-writer': oneWriterRule, 'bounded-arguments': boundedArgumentsRule },
};

/** Who people are told to turn to, as a council has it. */
import { text } from '../shared/text/text.ts';
import type { Deps } from '../shared/use-cases/deps.ts';
import type { Config } from './config.ts';

/** The council's own words where it has some; the general ones are in the language of whoever reads them. */
export function toSignposts(own: Config['signposts']): Deps['signposts'] {
  return {
    get 'child-at-risk'() {
      return own['child-at-risk'] ?? text.signposts['child-at-risk'];
    },
    get wrongdoing() {
      return own.wrongdoing ?? text.signposts.wrongdoing;
    },
  };
}

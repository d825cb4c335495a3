/** What is said of a local blueprint and its experiments in chat. */
import { blueprintInChat } from '../../blueprint/words/en-GB-in-chat.ts';
import { reflectInChat } from '../../blueprint/words/en-GB-reflect-in-chat.ts';
import { ringInChat } from '../../blueprint/words/en-GB-ring-in-chat.ts';

export const blueprintChat = { blueprintInChat, reflectInChat, ringInChat };

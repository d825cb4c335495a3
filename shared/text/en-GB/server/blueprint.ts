/** What is said of a local blueprint and its experiments in chat. */
import { askedInChat } from '../../blueprint/words/en-GB-asked-in-chat.ts';
import { blueprintInChat } from '../../blueprint/words/en-GB-in-chat.ts';
import { reflectInChat } from '../../blueprint/words/en-GB-reflect-in-chat.ts';
import { ringInChat } from '../../blueprint/words/en-GB-ring-in-chat.ts';

export const blueprintChat = { blueprintInChat, askedInChat, reflectInChat, ringInChat };

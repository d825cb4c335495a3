/** Several people, one of them a stranger and one from elsewhere, who press what they can and what they cannot. */
import { type AnyCard, type Chat, findActions, type Person, tenantId } from '../../support/chat.ts';
import { fillIn, inputsOf, type NextPick, oneOf } from './fill-in.ts';
import type { Step } from './steps.ts';

export type Walker = Person & { readonly tenantId: string };

export type Answered = {
  readonly status: number;
  readonly verb: string;
  /** Cards and sentences, whichever way they came. */
  readonly said: readonly AnyCard[];
};

export type Walk = {
  readonly take: (step: Step) => Promise<Answered>;
  readonly say: (person: Walker, words: string, where: Step['where']) => Promise<Answered>;
  /** What nobody does on the walk itself, since it would be over for them. */
  readonly beForgotten: (person: Walker) => Promise<Answered>;
  /** Cards that came by themselves are pressed too. */
  readonly keep: (card: AnyCard) => void;
};

type Button = { readonly card: AnyCard; readonly action: AnyCard };

type Kept = { readonly card: AnyCard; readonly whose: number };

/** So that cards are pressed while they are still current, and sometimes long after. */
const keptCards = 60;

export function startWalk(
  chat: Chat,
  people: readonly Walker[],
  team: { readonly id: string; readonly name: string },
): Walk {
  const kept: Kept[] = [];
  const seen = new Map<string, unknown[]>();
  const presses = new Map<string, number>();
  let number = 0;

  return { take, say, beForgotten, keep: (card) => keep(card, 0) };

  async function take(step: Step): Promise<Answered> {
    const whose = step.who % people.length;
    const { verb, data } = toPress(step, whose);
    const value = { action: { type: 'Action.Execute', verb, data } };
    switch (step.by) {
      case 'execute':
        return send(step, whose, verb, { ...invoke('adaptiveCard/action'), value });
      case 'submit': {
        const carried = isRecord(data) ? { ...data, verb } : { verb };
        return send(step, whose, verb, { type: 'message', replyToId: 'card-1', value: carried });
      }
      case 'dialog': {
        const carried = isRecord(data) ? { ...data, verb } : { verb };
        const submitted = { commandId: 'log', commandContext: 'message', data: carried };
        return send(step, whose, verb, {
          ...invoke('composeExtension/submitAction'),
          value: submitted,
        });
      }
    }
  }

  function say(person: Walker, words: string, where: Step['where']): Promise<Answered> {
    const whose = people.indexOf(person);
    return send({ where }, whose, words, { type: 'message', text: words });
  }

  function beForgotten(person: Walker): Promise<Answered> {
    const value = { action: { type: 'Action.Execute', verb: forget, data: {} } };
    const press = { ...invoke('adaptiveCard/action'), value };
    return send({ where: 'personal' }, people.indexOf(person), forget, press);
  }

  async function send(
    { where }: Pick<Step, 'where'>,
    whose: number,
    verb: string,
    rest: object,
  ): Promise<Answered> {
    const person = people[whose] as Walker;
    chat.teams.clear();
    const { status, body } = await chat.post(toActivity(person, where, rest));
    const sent = chat.teams.sent.map(({ activity }) => activity);
    const messages = sent.map((each) => each?.attachments?.[0]?.content ?? each?.text);
    const said = [...answersIn(body), ...messages].filter((each) => each !== undefined);
    for (const each of said) if (typeof each === 'object' && each !== null) keep(each, whose);
    return { status, verb, said };
  }

  function toActivity(person: Walker, where: Step['where'], rest: object): object {
    number += 1;
    const tenant = person.tenantId;
    return {
      id: `activity-${number}`,
      channelId: 'msteams',
      serviceUrl: chat.teams.url,
      from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
      recipient: { id: '28:bot', name: 'Small Changes' },
      conversation: {
        id: where === 'personal' ? `personal-${person.id}` : `${where}-1`,
        conversationType: where === 'group' ? 'groupChat' : where,
        tenantId: tenant,
      },
      channelData: {
        tenant: { id: tenant },
        ...(where === 'channel' && tenant === tenantId && { team }),
      },
      ...rest,
    };
  }

  function toPress(step: Step, whose: number): { verb: string; data: unknown } {
    const pick = picker(step);
    const button = step.how === 'anything' ? undefined : chooseButton(whose, pick);
    if (!button) return { verb: withoutForgetting(step.verb), data: toAnything(step) };
    const { card, action } = button;
    const filled = action.associatedInputs === 'none' ? {} : fillIn(card, pick);
    const odd = step.how === 'press oddly' ? oddly(card, step) : {};
    const verb = verbIn(action);
    presses.set(verb, (presses.get(verb) ?? 0) + 1);
    return { verb, data: { ...action.data, ...filled, ...odd } };
  }

  /** Somebody's own cards, and the others' now and then; the buttons pressed least lead furthest. */
  function chooseButton(whose: number, pick: NextPick): Button | undefined {
    const own = kept.filter((each) => each.whose === whose);
    const cards = pick() % 6 === 0 || own.length === 0 ? kept : own;
    const all = cards.flatMap(({ card }) => findActions(card).map((action) => ({ card, action })));
    const buttons = all.filter(({ action }) => verbIn(action) !== forget);
    if (pick() % 2 === 0) return oneOf(buttons, pick);
    const often = ({ action }: Button) => presses.get(verbIn(action)) ?? 0;
    const least = Math.min(...buttons.map(often));
    return buttons.findLast((button) => often(button) === least);
  }

  /** Ids that there are, in the right places or in wrong ones, with odd things around. */
  function toAnything(step: Step): unknown {
    const pick = picker(step);
    if (pick() % 20 === 0) return step.odd;
    const ids = [...seen].map(([key, values]) => [key, oneOf(values, pick)] as const);
    const isMixedUp = pick() % 4 === 0;
    const data = ids.map(([key, value]) => [
      key,
      isMixedUp ? (oneOf(ids, pick)?.[1] ?? value) : value,
    ]);
    const { commandId: _, ...odds } = step.odds;
    return { ...Object.fromEntries(data), ...odds };
  }

  function keep(card: AnyCard, whose: number): void {
    if (findActions(card).length === 0) return;
    kept.push({ card, whose });
    if (kept.length > keptCards) kept.shift();
    const choices = inputsOf(card).flatMap(({ id, choices = [] }) =>
      choices.map(({ value }: AnyCard) => ({ [id]: value })),
    );
    for (const data of [...findActions(card).map((action) => action.data), ...choices])
      for (const [key, value] of Object.entries(data ?? {})) note(key, value);
  }

  function note(key: string, value: unknown): void {
    if (key === 'verb') return;
    const values = seen.get(key) ?? [];
    if (!values.includes(value)) values.push(value);
    if (values.length > 30) values.shift();
    seen.set(key, values);
  }
}

const forget = 'privacy.forget';

function withoutForgetting(verb: string): string {
  return verb === forget ? 'privacy.ask-forget' : verb;
}

/** In a dialog the verb stands in the data. */
export function verbIn(action: AnyCard): string {
  return action.verb ?? action.data?.verb;
}

function oddly(card: AnyCard, step: Step): Record<string, unknown> {
  const pick = picker(step);
  const box = oneOf(inputsOf(card), pick);
  return box && pick() % 3 > 0 ? { [box.id]: step.odd } : withoutIds(step.odds);
}

/** The bot makes up the command ids: nobody types in one. */
function withoutIds({ commandId: _, ...odds }: Step['odds']): Record<string, unknown> {
  return odds;
}

function picker({ picks }: Step): NextPick {
  let at = 0;
  return () => {
    at += 1;
    return (picks[at % picks.length] ?? 0) + at;
  };
}

function invoke(name: string): object {
  return { type: 'invoke', name, replyToId: 'card-1' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function answersIn(body: AnyCard): readonly AnyCard[] {
  if (body === null) return [];
  if ('task' in body)
    return [body.task.type === 'continue' ? body.task.value.card.content : body.task.value];
  return [body.value];
}

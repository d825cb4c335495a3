/** Tells what is meant from what is only said so: "show me my changes before I kill someone", "I am drowning here". */
import { type Concern, findConcern } from './safeguarding.ts';

const figures = new RegExp(
  [
    String.raw`\b(?:i['’]?m|i am|we['’]?re|we are|were) (?:all |just |literally |absolutely |so |actually )?(?:dying|drowning|sinking|starving|dead|suffocating|bleeding|buried|hanging by a thread|going mad|losing it)(?: here| alive| on my feet| (?:in|under|for) (?:\w+ ){0,2}\w+)?(?=$|[\s,.;!?])`,
    String.raw`\b(?:before|or) (?:i|we)(?:['’]ll)? (?:kill|murder|strangle|throttle|shoot|stab|hit) (?:some(?:one|body)|any(?:one|body)|it|this|the laptop|the computer)\b`,
    String.raw`\b(?:is|are|be|been|just) killing (?:me|us)\b`,
    String.raw`\b(?:could|would|ready to) (?:kill|murder) (?:for|a|some)\b`,
    String.raw`\b(?:held )?hostage (?:by|to) (?:a|an|the|my|this|that) (?:\w+ )?(?:bundle|form|report|system|inbox|spreadsheet|panel|laptop|printer)\b`,
    String.raw`\b(?:shoot|kill) me(?: now)?\b`,
    String.raw`\b(?:i['’]?m|i am|we['’]?re|we are) (?:in|at) court(?: (?:all|every|most|this|next|for) (?:the )?\w+)*(?: (?:day|days|week|month))?\b`,
    String.raw`\blosing the will to live\b`,
    String.raw`\bshould (?:say|read|be) [\p{L}-]+,? (?:and )?not [\p{L}-]+`,
    String.raw`\bcrack(?:ing)? on\b`,
    String.raw`\b(?:fiddl|mess|tinker)(?:e|ed|ing) (?:about |around )?with (?=sc\b|sc-|my (?:change|idea)|the board|it\b)`,
  ].join('|'),
  'giu',
);

/** A concern that is still there when such turns of phrase are left out, in a line that may wish for something else. */
export function findConcernMeant(text: string): Concern | null {
  const said = findConcern(text, 'certain');
  if (said === null) return null;
  const rest = text.replace(figures, ' ');
  return rest === text ? said : findConcern(rest, 'certain');
}

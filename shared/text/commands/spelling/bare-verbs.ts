/** Puts what somebody is asked to do into the words in which it would be told: "would you mind showing me" is "show me". */

const verbs = new Set(
  'show give tell bring send let find open put get list remove delete log explain remind take move stop pause see look read vote change edit mark raise undo withdraw ask thank make write note record add fetch keep hold return help view correct'.split(
    ' ',
  ),
);

/** Behind these a verb ends in -ing because of the asking. */
const asked =
  /\b(mind(?: me| my)?|(?:go|goes|going|set) about|(?:possibility|chance|way|trouble|hope|means) of|(?:grateful|obliged|thank you) for(?: you| your)?|appreciate(?: you| your)?|interested in|rather be) (\w+)ing\b/g;

export function toBareVerbs(plain: string): string {
  return plain.includes('ing')
    ? plain.replace(asked, (all: string, before: string, stem: string) => {
        const bare = [stem, `${stem}e`, stem.slice(0, -1)].find((each) => verbs.has(each));
        return bare === undefined ? all : `${before} ${bare}`;
      })
    : plain;
}

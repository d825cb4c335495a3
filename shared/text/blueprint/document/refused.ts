/** Says which places keep a file from being made. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import type { Finding, Place } from '../../../domain/blueprint/check-before-export.ts';
import { shortExperimentId } from '../../../domain/blueprint/short-experiment-id.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { toSourceWords } from './sources.ts';

/** Names each place once; never the words that stand there. What tells of somebody at risk is said before all else. */
export function toRefusedWords(
  findings: readonly Finding[],
  view: BlueprintView,
  words: DocumentWords,
  what: keyof DocumentWords['refused']['notMade'] = 'file',
): string {
  const say = (holds: Finding['holds']) => {
    const found = findings.filter((each) => each.holds === holds);
    return [...new Set(found.map(({ place }) => toPlaceWords(place, view, words)))];
  };
  const concerns = say('concern');
  const { refused } = words;
  const notMade = refused.notMade[what];
  return concerns.length > 0
    ? refused.concern(notMade, concerns)
    : refused.caseData(notMade, say('case-data'));
}

function toPlaceWords(place: Place, view: BlueprintView, words: DocumentWords): string {
  const { places, parts } = words.refused;
  switch (place.of) {
    case 'vision':
      return places.vision;
    case 'value':
      return places.value(place.n, parts[place.part]);
    case 'theme': {
      const { name = '' } = view.themes[place.n - 1] ?? {};
      return place.part === 'name'
        ? places.themeName(place.n)
        : places.theme(name, parts[place.part]);
    }
    case 'pillar':
      return places.pillar(place.n, parts[place.part]);
    case 'ask':
      return places.ask(place.n, parts[place.part]);
    case 'experiment':
      return places.experiment(shortExperimentId(place.number), parts[place.part]);
    case 'cycle':
      return places.cycle(shortExperimentId(place.number), place.n, parts[place.part]);
    case 'source': {
      const source = view.sources.find(({ id }) => id === place.id);
      return places.source(source ? toSourceWords(source, words) : '');
    }
  }
}

/** What is looked at: every view, and the drawer of changes at different points of their way. */
import type { FrameLocator, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { steps } from '../../tab/client/views/workshop/place/steps.ts';

export type Place = {
  readonly name: string;
  readonly hash: string;
  /** Shown to a room. */
  readonly isOnWall?: boolean;
  /** What has to be there before it is looked at. */
  readonly isThere: (tab: Page | FrameLocator) => Promise<void>;
};

export const places: readonly Place[] = [
  place('journey', '#journey', 'What moved'),
  place('board', '#board', /^Mission/),
  place('barriers', '#barriers', 'What gets in the way'),
  place('influence', '#influence', 'Who needs to be on board'),
  place('learning', '#learning', 'What we have learned'),
  place('blueprint', '#blueprint', text.tab.blueprint.title),
  place('blueprint-sort', '#blueprint/sort', text.tab.sense.sort.title),
  place('blueprint-draw-up', '#blueprint/draw-up', text.tab.drawUp.title),
  place('blueprint-print', '#blueprint/print', 'Local blueprint'),
  place('values-and-vision', '#ambition', 'Our values'),
  place('check-ins', '#check-ins', 'Check-ins'),
  place('pulse', '#pulse', 'How the work feels'),
  place('team', '#team', 'How the team is set up'),
  place('drawer-mission', '#SC-9', text.tab.detail.next),
  place('drawer-influence', '#SC-4', text.tab.detail.next),
  place('drawer-grow', '#SC-1', text.tab.detail.next),
  ...steps.map((step) => ({
    ...place(
      `workshop-${step}`,
      `#${step}`,
      step === 'journey' ? text.stageCard.questions.develop : text.tab.workshop.lines[step],
    ),
    isOnWall: true,
  })),
];

function place(name: string, hash: string, said: string | RegExp): Place {
  return {
    ...{ name, hash },
    async isThere(tab) {
      const found = tab
        .getByRole('heading', { name: said })
        .or(tab.getByRole('group', { name: said }));
      await found.first().waitFor();
    },
  };
}

/** The picture that goes with each stage. */
import {
  FlagRegular,
  NotepadRegular,
  PeopleCommunityRegular,
  PlantGrassRegular,
} from '@fluentui/react-icons';

export const stageIcons = {
  mission: FlagRegular,
  develop: NotepadRegular,
  influence: PeopleCommunityRegular,
  grow: PlantGrassRegular,
} as const;

/**
 * What the app's cards may be made of: the elements and properties it uses, as Adaptive Cards 1.5 has
 * them (https://adaptivecards.io/explorer). Strict clients refuse a whole card for one property more.
 */
import { z } from 'zod';

const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']);

/** What every element may have. */
const placed = {
  id: z.string().min(1).optional(),
  isVisible: z.boolean().optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
};

const pressed = {
  title: z.string().min(1),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.literal(true)])),
};

const Submit = z.strictObject({ type: z.literal('Action.Submit'), ...pressed });

const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  verb: z.string().min(1),
  fallback: Submit,
  ...pressed,
});

/**
 * Unfolds part of the card without asking the bot. No box in there may be required: what cannot be seen
 * cannot be filled in (https://adaptivecards.io/explorer/Action.ToggleVisibility.html).
 */
const Toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: z.string().min(1),
  targetElements: z.array(z.string()).min(1),
});

/** Leads into the tab (https://adaptivecards.io/explorer/Action.OpenUrl.html). */
const OpenUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  title: z.string().min(1),
  url: z.url(),
});

const TextBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string(),
  style: z.enum(['default', 'heading']).optional(),
  weight: z.enum(['Default', 'Lighter', 'Bolder']).optional(),
  size: z.enum(['Default', 'Small', 'Medium', 'Large', 'ExtraLarge']).optional(),
  color: z.enum(['Default', 'Accent', 'Good', 'Warning', 'Attention']).optional(),
  isSubtle: z.boolean().optional(),
  horizontalAlignment: z.enum(['Left', 'Center', 'Right']).optional(),
  wrap: z.boolean().optional(),
  maxLines: z.number().int().positive().optional(),
  ...placed,
});

const box = {
  ...placed,
  id: z.string().min(1),
  label: z.string().optional(),
  value: z.string().optional(),
  isRequired: z.boolean().optional(),
  errorMessage: z.string().optional(),
};

const InputText = z.strictObject({
  type: z.literal('Input.Text'),
  placeholder: z.string().optional(),
  isMultiline: z.boolean().optional(),
  ...box,
});

/**
 * The one exception to the published schema: Teams documents `choices.data`
 * (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker).
 */
const PeopleQuery = z.strictObject({ type: z.literal('Data.Query'), dataset: z.string() });

const InputChoiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  choices: z.array(z.strictObject({ title: z.string(), value: z.string() })),
  style: z.enum(['compact', 'expanded']).optional(),
  isMultiSelect: z.boolean().optional(),
  placeholder: z.string().optional(),
  wrap: z.boolean().optional(),
  'choices.data': PeopleQuery.optional(),
  ...box,
});

const InputDate = z.strictObject({ type: z.literal('Input.Date'), ...box });

const InputTime = z.strictObject({
  type: z.literal('Input.Time'),
  min: z.string().optional(),
  max: z.string().optional(),
  ...box,
});

const InputToggle = z.strictObject({
  type: z.literal('Input.Toggle'),
  title: z.string().min(1),
  valueOn: z.string().optional(),
  valueOff: z.string().optional(),
  wrap: z.boolean().optional(),
  ...box,
});

const containerStyle = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']);

const Column = z.strictObject({
  type: z.literal('Column'),
  width: z.string().regex(/^(auto|stretch|\d+px)$/),
  style: containerStyle.optional(),
  verticalContentAlignment: z.enum(['Top', 'Center', 'Bottom']).optional(),
  selectAction: Execute.optional(),
  get items() {
    return z.array(Element);
  },
  ...placed,
});

const ColumnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  columns: z.array(Column),
  selectAction: Execute.optional(),
  ...placed,
});

const Container = z.strictObject({
  type: z.literal('Container'),
  style: containerStyle.optional(),
  selectAction: z.union([Execute, Toggle]).optional(),
  get items(): z.ZodArray<z.ZodType> {
    return z.array(Element);
  },
  ...placed,
});

/** Buttons among what they are about; since version 1.2 (https://adaptivecards.io/explorer/ActionSet.html). */
const ActionSet = z.strictObject({
  type: z.literal('ActionSet'),
  actions: z.array(Execute).min(1).max(6),
  ...placed,
});

const Element: z.ZodType = z.discriminatedUnion('type', [
  TextBlock,
  Container,
  ColumnSet,
  ActionSet,
  InputText,
  InputChoiceSet,
  InputDate,
  InputTime,
  InputToggle,
]);

/** Opens inside the card; Teams takes six actions there as well. */
const ShowCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: z.string().min(1),
  card: z.strictObject({
    type: z.literal('AdaptiveCard'),
    body: z.array(Element),
    actions: z.array(Execute).max(6),
  }),
});

export const CardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  fallbackText: z.string().min(1),
  body: z.array(Element),
  actions: z.array(z.union([Execute, ShowCard, OpenUrl])).optional(),
});

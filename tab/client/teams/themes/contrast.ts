/** Fluent's theme of high contrast, as Teams has it. */
export { teamsHighContrastTheme as contrastTheme } from '@fluentui/react-components';

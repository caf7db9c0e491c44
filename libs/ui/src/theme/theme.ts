import { createTheme, type MantineColorsTuple } from '@mantine/core';
import classes from './components.module.css';

/** Ten equal shades: the real value comes from the scheme's variables (css-variables.ts). */
const ink: MantineColorsTuple = Array.from(
  { length: 10 },
  () => 'var(--ink)',
) as unknown as MantineColorsTuple;

const TARGET_SIZES: Readonly<Record<string, string>> = { xs: '32px', sm: '40px', md: '48px' };

/**
 * Defaults by component name, as plain objects: importing the components to call `.extend` would
 * put every one of them in the first download.
 */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 5,
  colors: { ink },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)' },
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.28' },
  spacing: { xs: '8px', sm: '16px', md: '24px', lg: '40px', xl: '64px' },
  radius: { xs: '0', sm: '0', md: '0', lg: '0', xl: '0' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  defaultRadius: 0,
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'md', variant: 'filled' },
      classNames: { root: classes.button },
      vars: (_theme: unknown, props: { size?: string | number }) => ({
        root: {
          '--button-height': TARGET_SIZES[String(props.size ?? 'md')] ?? '48px',
          '--button-padding-x': props.size === 'sm' ? '16px' : '24px',
          '--button-fz': props.size === 'sm' ? '14px' : '16px',
        },
      }),
    },
    Badge: {
      defaultProps: { variant: 'outline', radius: 0, tt: 'none' },
      classNames: { root: classes.badge, label: classes.badgeLabel },
    },
    Input: { classNames: { wrapper: classes.inputWrapper, input: classes.input } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: {
        label: classes.label,
        description: classes.description,
        error: classes.error,
      },
    },
    NumberInput: { defaultProps: { hideControls: true } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
    Combobox: { classNames: { dropdown: classes.dropdown, option: classes.option } },
    Checkbox: {
      classNames: {
        root: classes.checkbox,
        input: classes.checkboxInput,
        icon: classes.checkboxIcon,
        label: classes.inlineLabel,
        description: classes.inlineDescription,
      },
    },
    Radio: {
      classNames: { radio: classes.radio, icon: classes.radioIcon, label: classes.inlineLabel },
    },
    RadioCard: { defaultProps: { radius: 0 }, classNames: { card: classes.card } },
    RadioIndicator: { classNames: { indicator: classes.radio, icon: classes.radioIcon } },
    CheckboxCard: { defaultProps: { radius: 0 }, classNames: { card: classes.card } },
    CheckboxIndicator: {
      classNames: { indicator: classes.checkboxInput, icon: classes.checkboxIcon },
    },
    Chip: {
      defaultProps: { radius: 0, variant: 'outline' },
      classNames: {
        label: classes.chip,
        iconWrapper: classes.chipIcon,
        checkIcon: classes.chipIcon,
      },
    },
    Slider: {
      defaultProps: { label: null, size: 8, thumbSize: 24, color: 'ink' },
      classNames: {
        root: classes.slider,
        track: classes.sliderTrack,
        bar: classes.sliderBar,
        thumb: classes.sliderThumb,
        mark: classes.sliderMark,
        markLabel: classes.sliderMarkLabel,
      },
    },
    SegmentedControl: {
      classNames: {
        root: classes.segmented,
        label: classes.segmentedLabel,
        indicator: classes.segmentedIndicator,
      },
    },
    Drawer: {
      defaultProps: {
        size: 680,
        position: 'right',
        transitionProps: { duration: 200 },
        overlayProps: { backgroundOpacity: 1, color: 'var(--scrim)' },
      },
      classNames: {
        content: classes.drawer,
        header: classes.drawerHeader,
        title: classes.drawerTitle,
        close: classes.drawerClose,
        overlay: classes.overlay,
      },
    },
    Modal: {
      defaultProps: { transitionProps: { duration: 200 }, centered: true },
      classNames: {
        content: classes.modal,
        header: classes.drawerHeader,
        title: classes.drawerTitle,
        close: classes.drawerClose,
        overlay: classes.overlay,
      },
    },
    Popover: {
      defaultProps: {
        position: 'bottom-start',
        offset: 8,
        width: 340,
        transitionProps: { duration: 0 },
      },
      classNames: { dropdown: classes.popover },
    },
    Anchor: { defaultProps: { underline: 'always' }, classNames: { root: classes.anchor } },
    Table: { classNames: { table: classes.table, th: classes.th, td: classes.td } },
    Burger: { classNames: { root: classes.burger } },
  },
});

import { createTheme, type MantineColorsTuple } from '@mantine/core';
import classes from './components.module.css';

/** Ten equal shades: the real values are in tokens.css, which knows the colour scheme. */
const INK = 'var(--ink)';
const ink: MantineColorsTuple = [INK, INK, INK, INK, INK, INK, INK, INK, INK, INK];

const TARGET_SIZES: Readonly<Record<string, string>> = { xs: '32px', sm: '40px', md: '48px' };

/** Locking the scroll would write a style element, which our security policy refuses: base.css does it. */
const DIALOG = { transitionProps: { duration: 200 }, lockScroll: false };
const SHEET = { ...DIALOG, size: 680, position: 'right' };
const SHEET_CLASSES = {
  content: classes.drawer,
  title: classes.drawerTitle,
  close: classes.drawerClose,
  overlay: classes.overlay,
};
const MODAL_CLASSES = { ...SHEET_CLASSES, content: classes.modal, header: classes.drawerHeader };

/** 52 px and large figures, as in the wizard; dense rows ask for `sm`, 48 px. */
const FIELD = { defaultProps: { size: 'md' } };

/**
 * Defaults by component name, as plain objects: importing the components to call `.extend` would
 * put every one of them in the first download.
 */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 5,
  colors: { ink },
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
    TextInput: FIELD,
    NumberInput: { defaultProps: { size: 'md', hideControls: true } },
    Textarea: FIELD,
    NativeSelect: FIELD,
    Select: { defaultProps: { size: 'md', comboboxProps: { transitionProps: { duration: 0 } } } },
    // What is chosen is a tag: square, and as large as other words.
    Pill: { defaultProps: { radius: 0 }, classNames: { root: classes.pill } },
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
      classNames: {
        radio: classes.radio,
        icon: classes.radioIcon,
        label: classes.inlineLabel,
        description: classes.inlineDescription,
      },
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
    Drawer: { defaultProps: SHEET, classNames: SHEET_CLASSES },
    DrawerRoot: { defaultProps: SHEET, classNames: SHEET_CLASSES },
    Modal: { defaultProps: { ...DIALOG, centered: true }, classNames: MODAL_CLASSES },
    ModalRoot: { defaultProps: { ...DIALOG, centered: true }, classNames: MODAL_CLASSES },
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

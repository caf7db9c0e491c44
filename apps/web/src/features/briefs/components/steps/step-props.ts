export interface StepProps {
  /** True when the person came here by moving between steps: then the heading takes the focus. */
  readonly takesFocus: boolean;
}

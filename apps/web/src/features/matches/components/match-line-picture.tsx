import { CoverageLine } from '@raccordo/ui';
import type { MatchLine } from '../api/match-response.ts';
import { useLineText } from '../hooks/use-line-text.ts';

interface MatchLinePictureProps {
  readonly line: MatchLine;
  readonly grows?: boolean;
}

/** One capability of one agency: full length is the hours needed. */
export function MatchLinePicture({ line, grows = false }: MatchLinePictureProps) {
  const lineText = useLineText();
  return (
    <CoverageLine
      coveredRatio={line.coveredMinutes / line.neededMinutes}
      beyondBudgetRatio={(line.coverableMinutes - line.coveredMinutes) / line.neededMinutes}
      evidence={line.evidence}
      label={lineText(line)}
      grows={grows}
    />
  );
}

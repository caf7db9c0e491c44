import { planFrom, type PlanDoneMessage, type PlanWorkMessage } from './plan-work.ts';

self.onmessage = ({ data: { id, work } }: MessageEvent<PlanWorkMessage>) => {
  const done: PlanDoneMessage = { id, plan: planFrom(work) };
  self.postMessage(done);
};

import type { Projection } from '../../../src/core/geography/projection.ts';
import {
  ALL_LAND,
  coreBox,
  type Stage,
  stageBox,
  WESTWARD,
  WIDE,
} from '../../../src/core/geography/stage.ts';

/** A number as a sheet writes it. */
function digits(value: number): string {
  return String(Number(value.toFixed(5)));
}

/**
 * The rule by which a picture of the stage lies where `stageView()` has it, in a box of any size: a wide box shows the
 * stage whole, spare sea in the west; a taller one crops it towards its core.
 */
export function placePicture(projection: Projection, stage: Stage = ALL_LAND): string {
  const [box, core] = [stageBox(stage, projection), coreBox(stage, projection)];
  const [across, least] = [box.east - box.west, core.east - core.west];
  const ratio = across / (box.north - box.south);
  const aside = ((core.west + core.east) / 2 - (box.west + box.east) / 2) / across;
  const crop = across > least ? digits(1 / (1 - least / across)) : '1';
  const width = (most: number) => `min(${digits(most * 100)}cqw,${digits(ratio * 100)}cqh)`;
  const beyond = 'var(--w) - 100cqw';
  const left = [
    `${WESTWARD}*max(0px,100cqw - var(--w))`,
    `.5*max(0px,${beyond})`,
    `${digits(aside)}*min(var(--w),max(0px,${beyond})*${crop})`,
  ].join(' - ');
  return [
    `.front-map{--w:${width(across / least)};width:var(--w);height:calc(var(--w)/${digits(ratio)});`,
    `top:calc((100cqh - var(--w)/${digits(ratio)})/2);left:calc(${left})}`,
    `@container (aspect-ratio >= ${WIDE}){.front-map{--w:${width(1)}}}`,
  ].join('');
}

/** Where modellers draw each part: the sources at the top, the decisions below them, the questions at the bottom. */
import type { SourceId } from '../../lib/rules/facts/sources';
import { element, type Element } from './element';
import type { InputId } from './inputs';
import { sourceInIds, type Table } from './table';

interface Size {
  width: number;
  height: number;
}
type Box = Size & { x: number; y: number };

const SOURCE = { width: 200, height: 63 };
const DECISION = { width: 200, height: 80 };
const INPUT = { width: 200, height: 45 };
const EDGE = 60;
const GAP = 20;
/** From one row of the diagram to the next: room for the arrows. */
const ROW = 200;

export function diagram(tables: readonly Table[], asked: readonly InputId[], sources: readonly SourceId[]): Element {
  const published = tables.slice(-1).map(({ id }) => id);
  const before = tables.slice(0, -1).map(({ id }) => id);
  const rows: [ids: readonly string[], size: Size][] = [
    [sources.map((id) => `source_${sourceInIds(id)}`), SOURCE],
    [published, DECISION],
    [before, DECISION],
    [asked, INPUT],
  ];
  const boxes = boxesIn(rows.filter(([ids]) => ids.length > 0));
  const edges = tables.flatMap(({ id, columns, beside = [], sources: restsOn }) => [
    ...[...columns, ...beside].map((input) => edge(`${id}_needs_${input}`, boxes.get(input), boxes.get(id))),
    ...restsOn.map((source) =>
      edge(`${id}_rests_on_${sourceInIds(source)}`, boxes.get(`source_${sourceInIds(source)}`), boxes.get(id)),
    ),
  ]);
  return element('dmndi:DMNDI', {}, [
    element('dmndi:DMNDiagram', { id: 'diagram' }, [...[...boxes].map(([id, box]) => shape(id, box)), ...edges.flat()]),
  ]);
}

/** Each row over the whole width of the widest, in even steps. */
function boxesIn(rows: readonly [ids: readonly string[], size: Size][]): Map<string, Box> {
  const whole = Math.max(...rows.map(([ids, { width }]) => ids.length * (width + GAP)));
  const placed = rows.flatMap(([ids, size], row) =>
    ids.map((id, index): [string, Box] => {
      const middle = EDGE + (whole / ids.length) * (index + 0.5);
      return [id, { ...size, x: Math.round(middle - size.width / 2), y: EDGE + row * ROW }];
    }),
  );
  return new Map(placed);
}

function shape(id: string, { x, y, width, height }: Box): Element {
  return element('dmndi:DMNShape', { id: `shape_${id}`, dmnElementRef: id }, [
    element('dc:Bounds', inDigits({ height, width, x, y })),
  ]);
}

/** From what is needed to what needs it, by the sides that face each other. */
function edge(id: string, from: Box | undefined, to: Box | undefined): Element[] {
  if (!from || !to) return [];
  const falls = from.y < to.y;
  const points = [
    { x: from.x + from.width / 2, y: falls ? from.y + from.height : from.y },
    { x: to.x + to.width / 2, y: falls ? to.y : to.y + to.height },
  ];
  const waypoints = points.map((point) => element('di:waypoint', inDigits(point)));
  return [element('dmndi:DMNEdge', { id: `edge_${id}`, dmnElementRef: id }, waypoints)];
}

function inDigits(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
}

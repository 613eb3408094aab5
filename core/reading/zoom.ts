/** Zoom steps of the whole window, as factors; the same as in browsers. */
export const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

export const minZoom = 0.5;
export const maxZoom = 3;

/** The next larger or smaller step from a factor; at the ends, the end. */
export function nextZoom(factor: number, direction: 1 | -1): number {
  return direction === 1
    ? (zoomSteps.find((step) => step > factor + 0.001) ?? maxZoom)
    : (zoomSteps.findLast((step) => step < factor - 0.001) ?? minZoom);
}

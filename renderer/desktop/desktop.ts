import type { DesktopApi } from '#core/ipc/contract';

declare global {
  interface Window {
    /** Defined by the preload script; see preload/index.ts. */
    readonly desktop: DesktopApi;
  }
}

/** The one way to the main process. */
export const desktop: DesktopApi = window.desktop;

/** All that analyzers/ takes from the platform beside the language: what pages, workers and Node have alike. */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
interface AbortSignal {
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
}
declare const performance: { now(): number };
declare function setTimeout<Given extends readonly unknown[]>(
  run: (...given: Given) => void,
  milliseconds?: number,
  ...given: Given
): number;
declare function clearTimeout(timer: number | undefined): void;

// Made by `npm run generate` of src/workbench/operations/. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClaimPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  key?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly keys: ReadonlyArray<string>, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string>, readonly eventAt: string | null, readonly recordedAt: string } | null };

/** Part of a thing: what a page of many shows. The rest is fetched when somebody asks for it. */
export type Part<Whole, Known extends keyof Whole> = Pick<Whole, Known> & Partial<Whole>;

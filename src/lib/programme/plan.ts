/** The items one person does, drawn once at the start of a programme and kept with the enrolment. */
export type PlannedItem = { item: string; required: boolean };

export type PlannedModule = { module: string; items: PlannedItem[] };

export type Plan = PlannedModule[];

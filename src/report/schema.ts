import schema from "./report.schema.json" with { type: "json" };

/** The JSON Schema (2020-12) of the report. That it is imported here is also what puts the file into the package. */
export const reportSchema: object = schema;

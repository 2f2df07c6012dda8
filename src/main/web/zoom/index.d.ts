/** The build unpacks the sources of d3-zoom into this folder; their types are those of the package. */
export * from "d3-zoom";

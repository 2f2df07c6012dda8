package org.chancery.serve.parquet;

/** A column of a table. Any of its values may be absent. */
public record ParquetColumn(String name, ParquetType type) {}

package org.chancery.serve.parquet;

/** Numbers of Parquet's definition that stand for words, and one for their absence. */
final class ParquetNumbers {
    static final int NONE = -1;

    static final int DATA_PAGE = 0;
    static final int OPTIONAL = 1;
    static final int GZIP = 2;
    static final int PLAIN = 0;
    static final int RLE = 3;

    private ParquetNumbers() {}
}

package org.chancery.ingest.input;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The limits of the files of an import, so that no file takes more memory or disk than is meant for it. The table in
 * docs/importing.md lists them; plain text has no limit of size.
 */
public final class Limits {
    /** The files of one import, including those in packages and folders. */
    public static final int FILES = 10_000;

    /** A package may unpack to this many times its size: text unpacks to five to fifty times. */
    public static final int UNFOLDING = 200;

    /** The unpacked size that any package may have. */
    public static final long UNFOLDED_ANYWAY = 64L << 20;

    /** The characters of a line, a field, or an XML element that is a record. */
    public static final int RECORD_CHARACTERS = 16 << 20;

    /** The different names of elements and attributes in an XML document, and of the parts of a workbook. */
    public static final int NAMES = 10_000;

    /** The elements within one XML element that is a record. */
    public static final int RECORD_ELEMENTS = 100_000;

    /** The columns of a sheet in Excel. */
    public static final int COLUMNS = 16_384;

    /** The packed bytes of a workbook. */
    public static final long WORKBOOK = 64L << 20;

    /** The unpacked bytes of a workbook without its sheets: above all the texts that its cells share. */
    public static final long WORKBOOK_PART = 64L << 20;

    /** The characters of one cell; Excel has 32,767. */
    public static final int CELL_CHARACTERS = 1 << 20;

    /** The bytes of a dossier, which is checked as a whole. */
    public static final int DOSSIER = 32 << 20;

    /** The values in a dossier, or in one line of JSON Lines. */
    public static final int VALUES = 500_000;

    /** The depth of values in a dossier, or of elements in an XML document. */
    public static final int DEPTH = 64;

    /** The problems listed for one dossier. */
    public static final int PROBLEMS = 1_000;

    /** The setting for the bytes that an import may keep in temporary files. */
    public static final String TEMPORARY_SETTING = "chancery.import.temporary-gigabytes";

    public static final long TEMPORARY_GIGABYTES = 20;

    private Limits() {}

    static long temporaryBytes() {
        Long gigabytes = ConfigProvider.getConfig()
                .getOptionalValue(TEMPORARY_SETTING, Long.class)
                .orElse(TEMPORARY_GIGABYTES);
        return gigabytes * 1_000_000_000;
    }
}

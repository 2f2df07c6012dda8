package org.chancery.ingest.input;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How much of anything the files of an import may hold, so that no file, whatever it says, takes more memory or disk
 * than is meant for it. The table in docs/importing.md tells them; what is plain text has no limit of its size.
 */
public final class Limits {
    /** The files of one import, those within packages and folders too. */
    public static final int FILES = 10_000;

    /** A package may unfold to so many times its size: text does to five to fifty times. */
    public static final int UNFOLDING = 200;

    /** What a package may unfold to in any case. */
    public static final long UNFOLDED_ANYWAY = 64L << 20;

    /** The characters of one line, field, or XML element that is a record. */
    public static final int RECORD_CHARACTERS = 16 << 20;

    /** The names that elements and attributes of one XML document have, and those of the parts of a workbook. */
    public static final int NAMES = 10_000;

    /** The elements within one XML element that is a record. */
    public static final int RECORD_ELEMENTS = 100_000;

    /** As many columns as a sheet of Excel can have. */
    public static final int COLUMNS = 16_384;

    /** The bytes of a workbook as it is packed. */
    public static final long WORKBOOK = 64L << 20;

    /** The bytes of what a workbook holds beside its sheets, unpacked: above all the texts that its cells share. */
    public static final long WORKBOOK_PART = 64L << 20;

    /** The characters of one cell; Excel has 32,767. */
    public static final int CELL_CHARACTERS = 1 << 20;

    /** The bytes of a dossier, which is checked as a whole. */
    public static final int DOSSIER = 32 << 20;

    /** The values in a dossier, or in one line of JSON Lines. */
    public static final int VALUES = 500_000;

    /** How deep the values of a dossier, or the elements of an XML document, stand in each other. */
    public static final int DEPTH = 64;

    /** The problems that are told of one dossier. */
    public static final int PROBLEMS = 1_000;

    /** The setting of the bytes that an import may keep in temporary files. */
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

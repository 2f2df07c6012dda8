package org.chancery.serve.cite;

/** The forms of a citation. */
public enum CitationStyle {
    TEXT("txt", "text/plain", "Text") {
        @Override
        public String write(Cited cited) {
            return CitationText.of(cited);
        }
    },
    BIBTEX("bib", "application/x-bibtex", "BibTeX") {
        @Override
        public String write(Cited cited) {
            return BibTex.of(cited);
        }
    },
    RIS("ris", "application/x-research-info-systems", "RIS") {
        @Override
        public String write(Cited cited) {
            return Ris.of(cited);
        }
    },
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON") {
        @Override
        public String write(Cited cited) {
            return CslJson.of(cited);
        }
    };

    private final String extension;
    private final String mediaType;
    private final String label;

    CitationStyle(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    public abstract String write(Cited cited);

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }
}

package org.chancery.ingest.write.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.json.Json;
import org.chancery.time.Edtf;

/** Shows whether a record has changed since it was last written. */
final class ContentHash {
    /** To be raised when the writer makes other rows from the same record, so that everything is written again. */
    private static final String WRITER_VERSION = "2";

    /** The hash of an entry whose record is withdrawn; no record has this hash. */
    static final String WITHDRAWN = "";

    private static final ObjectWriter CANONICAL = Json.mapper()
            .registerModule(new SimpleModule().addSerializer(Edtf.class, new EdtfText()))
            .writer();

    private ContentHash() {}

    static String of(Object content) {
        try {
            return WRITER_VERSION + ":"
                    + HexFormat.of().formatHex(sha256().digest(CANONICAL.writeValueAsBytes(content)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be hashed: " + content, e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }

    private static final class EdtfText extends StdSerializer<Edtf> {
        private static final long serialVersionUID = 1L;

        private EdtfText() {
            super(Edtf.class);
        }

        @Override
        public void serialize(Edtf date, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(date.text());
        }
    }
}

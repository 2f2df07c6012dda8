package org.chancery.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.time.Edtf;

/** Tells whether a record says the same as when it was last written. */
final class ContentHash {
    /** To be raised when the writer makes other rows of the same record, so that everything is written once more. */
    private static final String WRITER_VERSION = "1";

    private static final ObjectMapper CANONICAL =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(Edtf.class, new EdtfText()));

    private ContentHash() {}

    static String of(Record content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(content));
            return WRITER_VERSION + ":" + HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A record cannot be hashed: " + content, e);
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

package org.chancery.ingest.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.chancery.ingest.model.BundleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String CONTENT = "a,b\n1,2\n".repeat(1_000);

    @TempDir
    Path folder;

    @Test
    void unpacksFilesWithAnyName() throws IOException {
        Path plain = write("plain", CONTENT.getBytes(UTF_8));
        Path gzip = write("no-suffix", gzip(CONTENT.getBytes(UTF_8)));
        Path zip = write("archive.dat", zip("b.csv", "a.csv"));
        Path tar = write("archive.tgz", gzip(tar("one.csv")));
        try (Inputs inputs = Inputs.of(List.of(plain, gzip, zip, tar))) {
            assertThat(inputs.files())
                    .extracting(file -> file.name().substring(folder.toString().length() + 1))
                    .containsExactly(
                            "plain", "no-suffix", "archive.dat!a.csv", "archive.dat!b.csv", "archive.tgz!one.csv");
            for (int again = 0; again < 2; again++) {
                inputs.rewind();
                assertThat(inputs.bytesRead()).isZero();
                for (InputFile file : inputs.files()) {
                    assertThat(text(file)).isEqualTo(CONTENT);
                }
                assertThat(inputs.bytesRead()).isEqualTo(inputs.totalBytes());
            }
        }
    }

    @Test
    void aPackageOfTheCurrentFolderIsNotHidden() throws IOException {
        Path tar = write("archive.tgz", gzip(tar("./one.csv", "./.hidden", "./b/._two.csv")));
        try (Inputs inputs = Inputs.of(List.of(tar))) {
            assertThat(inputs.files()).extracting(InputFile::name).containsExactly(tar + "!./one.csv");
        }
    }

    @Test
    void readsAFolderInOrderWithoutWhatIsHidden() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        write("b/2.csv", new byte[] {'x'});
        write("a.csv", new byte[] {'x'});
        write(".hidden", new byte[] {'x'});
        assertThat(Inputs.of(List.of(folder)).files())
                .extracting(file -> Path.of(file.name()).getFileName().toString())
                .containsExactly("a.csv", "2.csv");
    }

    @Test
    void namesEveryFileThatIsMissingOrEmpty() throws IOException {
        Path empty = write("empty.csv", new byte[0]);
        assertThatThrownBy(() -> Inputs.of(List.of(folder.resolve("nowhere.csv"), empty)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("there is no such file. Correct the path")
                .hasMessageContaining("the file is empty");
    }

    @Test
    void refusesTruncatedPackages() throws IOException {
        byte[] gzip = gzip(CONTENT.getBytes(UTF_8));
        Inputs inputs = Inputs.of(List.of(write("cut.gz", Arrays.copyOf(gzip, gzip.length - 10))));
        assertThatThrownBy(() -> text(inputs.files().get(0)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("the compressed file ends before its content does. Download it again, in full");
        byte[] zip = zip("a.csv");
        Path cut = write("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        assertThatThrownBy(() -> Inputs.of(List.of(cut)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("the compressed file is damaged");
    }

    @Test
    void saysWhereTheTextLeavesItsEncodingAndWhichItSeemsToBe() throws IOException {
        Charset western = Charset.forName("windows-1252");
        Path path = write("western.csv", "name\nA\nCafé\n".getBytes(western));
        Inputs inputs = Inputs.of(List.of(path));
        assertThatThrownBy(() -> text(inputs.files().get(0)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("western.csv:3:4")
                .hasMessageContaining("in windows-1252 the text here reads \"Café\"")
                .hasMessageContaining("pass --encoding windows-1252");
        assertThat(text(Inputs.of(List.of(path), western).files().get(0))).isEqualTo("name\nA\nCafé\n");
    }

    @Test
    void showsATextInTheEncodingOfItsLanguage() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        String table = "id,date,title,participants\nm1,2023-04-13,Переговоры в Душанбе,iso3166:TJ\n";
        Inputs inputs = Inputs.of(List.of(write("m.csv", table.getBytes(cyrillic))));
        assertThatThrownBy(() -> text(inputs.files().get(0)))
                .hasMessageContaining("m.csv:2:15")
                .hasMessageContaining("in windows-1251 the text here reads \"Переговоры в Душанбе\"")
                .hasMessageContaining("pass --encoding windows-1251");
    }

    @Test
    void acceptsByteOrderMarks() throws IOException {
        assertThat(text(write("utf-8", "\uFEFFé".getBytes(UTF_8)))).isEqualTo("é");
        assertThat(text(write("utf-16", "\uFEFFé😀".getBytes(UTF_16LE)))).isEqualTo("é😀");
        assertThat(text(write("utf-32", "\uFEFFé😀".getBytes(Charset.forName("UTF-32LE")))))
                .isEqualTo("é😀");
        assertThat(text(write("one-byte", "x".getBytes(UTF_8)))).isEqualTo("x");
    }

    private static String text(Path path) throws IOException {
        return text(Inputs.of(List.of(path)).files().get(0));
    }

    private static String text(InputFile file) throws IOException {
        try (Reader text = file.openText()) {
            StringBuilder all = new StringBuilder();
            for (int character = text.read(); character >= 0; character = text.read()) {
                all.append((char) character);
            }
            return all.toString();
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream output = new GZIPOutputStream(bytes)) {
            output.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            for (String name : names) {
                output.putNextEntry(new ZipEntry(name));
                output.write(CONTENT.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream output = new TarArchiveOutputStream(bytes)) {
            for (String name : names) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(CONTENT.length());
                output.putArchiveEntry(entry);
                output.write(CONTENT.getBytes(UTF_8));
                output.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package org.chancery.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.hostile.HostileFiles.MEGABYTE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm are refused, each with its reason, by a process of 256 MB of heap, and leave nothing behind.
 */
class HostileFilesTest {
    private static final String HEADER = "id,date,title,actor\n";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String DATASET = """
            {"dataset": {"key": "x", "name": "X", "publisher": "p", "version": "1", "licence": "CC0-1.0", \
            "citation": "c", "completeness": "SELECTIVE", "covers": {"description": "d"}}}
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void areRefusedInLittleMemory() throws Exception {
        HostileFiles files = new HostileFiles(Files.createDirectory(folder.resolve("files")));
        packages(files);
        texts(files);
        documents(files);
        workbooks(files);
        noFiles();
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        List<String> told = read(temporary);

        assertThat(told).hasSameSizeAs(expected.keySet());
        assertThat(told).allSatisfy(line -> {
            String[] parts = line.split("\t", 3);
            assertThat(parts[2]).contains(expected.get(parts[0]));
        });
        assertThat(temporary).isEmptyDirectory();
        assertThat(folder.resolve("escaped-0.csv")).doesNotExist();
    }

    private void packages(HostileFiles files) throws IOException {
        expect("csv", files.gzip("bomb.csv.gz", HEADER + "e,2000,t,France\n"), "more than 200 times its size");
        expect("csv", files.zip("bomb.zip", 1, 70), "more than 200 times its size");
        expect("csv", files.zip("many.zip", 20_000, 0), "at most 10,000 files");
        expect("csv", files.zip("paths.zip", 1, 1), "read 2 records");
        expect(
                "csv",
                files.tar("link.tar.gz", TarConstants.LF_SYMLINK),
                "links, devices and pipes in a package are not followed");
        expect(
                "csv",
                files.tar("device.tar.gz", TarConstants.LF_CHR),
                "links, devices and pipes in a package are not followed");
    }

    private void texts(HostileFiles files) throws IOException {
        expect(
                "csv",
                files.repeated("unclosed.csv", HEADER + "a,2000,\"", "y\n", 20 * MEGABYTE, ""),
                "has more than 16,777,216 characters");
        expect("csv", files.repeated("columns.csv", HEADER, ",", 1_000_000, ""), "more than 16,384 columns");
        expect("jsonl", files.repeated("depth.jsonl", DATASET + "{\"event\":", "[", 1_000_000, ""), "nesting depth");
        expect(
                "jsonl",
                files.repeated("number.jsonl", DATASET + "{\"event\":{\"date\":", "9", MEGABYTE, "}}"),
                "Number");
        expect(
                "jsonl",
                files.repeated("values.jsonl", DATASET + "{\"event\":[", "1,", 7 * MEGABYTE, "1]}"),
                "more than 500,000 values");
        expect("jsonl", files.repeated("line.jsonl", DATASET, "x", 20 * MEGABYTE, ""), "the line is longer");
    }

    private void documents(HostileFiles files) throws IOException {
        expect("dossier", files.repeated("depth.yaml", "dataset: {}\nevents: ", "[", 100_000, ""), "nesting depth");
        expect(
                "dossier",
                files.repeated("problems.yaml", "dataset: {}\nevents:\n", "  - {date: 1}\n", 10_000, ""),
                "year has four digits");
        expect(
                "dossier",
                files.repeated("values.json", "{\"dataset\":{},\"events\":[", "1,", 10 * MEGABYTE, "1]}"),
                "more than 500,000 values");
        String bomb = "dataset: {}\na0: &a0 [x]\n";
        for (int level = 1; level < 20; level++) {
            bomb += "a%d: &a%d [%s]\n"
                    .formatted(level, level, "*a%d, ".formatted(level - 1).repeat(9));
        }
        expect("dossier", files.repeated("aliases.yaml", bomb, "#\n", 1, ""), "/dataset/key: this value is required");
        String entities = "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><trips><trip>&x;</trip></trips>";
        expect("us-travels", files.repeated("entity.xml", entities, " ", 1, ""), "defines its own entities");
        expect(
                "us-travels",
                files.repeated("instruction.xml", "<trips><?p ", "x>", 10 * MEGABYTE, ""),
                "no element begins or ends");
        expect(
                "us-travels",
                files.repeated("name.xml", "<trips><", "x", 20 * MEGABYTE, ""),
                "no element begins or ends");
        expect("us-travels", files.repeated("depth.xml", "<trips><trip>", "<a>", MEGABYTE, ""), "Depth");
        expect(
                "us-travels",
                files.repeated("children.xml", "<trips><trip>", "<a/>", MEGABYTE, ""),
                "too long to be a record");
    }

    private void workbooks(HostileFiles files) throws IOException {
        expect(
                "csv",
                files.workbook("cell.xlsx", "sheet", SHEET + "<row><c><v>", "a", 20 * MEGABYTE, ""),
                "too large or damaged");
        expect(
                "csv",
                files.workbook("cells.xlsx", "sheet", SHEET + "<row>", "<c/>", MEGABYTE, ""),
                "a row that is too long");
        expect(
                "csv",
                files.workbook("column.xlsx", "sheet", SHEET + "<row><c r=\"ZZZZZZ1\"/></row>", " ", 1, ""),
                "beyond the last column");
        expect(
                "csv",
                files.workbook("shared.xlsx", "shared", "<sst>", "<si><t>ab</t></si>", 4 * MEGABYTE, ""),
                "more than 200 times its size");
        expect(
                "csv",
                files.workbook("entity.xlsx", "sheet", "<!DOCTYPE t [<!ENTITY x \"y\">]>" + SHEET, " ", 1, ""),
                "defines its own entities");
    }

    private void noFiles() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        expect("csv", pipe, "a device, a pipe or a socket");
        expect("csv", Path.of("/dev/zero"), "a device, a pipe or a socket");
        expect("csv", Path.of("/dev/random"), "a device, a pipe or a socket");
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("a.csv"), Path.of("/etc/passwd"));
        expect("csv", links, "links, devices, pipes and sockets in a folder are not followed");
    }

    private void expect(String format, Path file, String reason) {
        expected.put(format + " " + file, reason);
    }

    private List<String> read(Path temporary) throws IOException, InterruptedException {
        Path list = Files.write(folder.resolve("list.txt"), expected.keySet());
        Path told = folder.resolve("told.txt");
        ArrayList<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                BoundedReading.class.getName(),
                list.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(told);
    }
}

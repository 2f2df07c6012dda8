package org.chancery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The order of the packages that docs/architecture.md draws, held by the build. */
@AnalyzeClasses(packages = PackageRulesTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {

    static final String ROOT = "org.chancery";

    /** The formats of imports have one place: no reader sees another, and a new one is found. */
    private static final String FORMATS = "ingest.format";

    /** Each may import those above it, and none below. A new package takes its place here. */
    static final List<String> ORDER = withFormats(
            "release",
            "time",
            "time.written",
            "time.spoken",
            "json",
            "database",
            "language",
            "naming",
            "graphql",
            "record",
            "record.source",
            "record.actor",
            "record.place",
            "record.event",
            "record.meeting",
            "record.dispute",
            "record.exchange",
            "query.timeline",
            "query.search",
            "query.searchtext",
            "query.statistics",
            "query.overview",
            "ingest.model",
            "ingest.input",
            "ingest.check",
            "ingest.reference",
            "ingest.resolve.person",
            "ingest.resolve.event",
            "ingest.resolve",
            "ingest.gazetteer",
            "ingest.write.rows",
            "ingest.write.batch",
            "ingest.write.run",
            FORMATS + ".*",
            "ingest.bundled",
            "ingest.command",
            "serve.schema",
            "serve.execution",
            "serve.limits",
            "serve.operation",
            "serve.answers",
            "serve.http",
            "serve.server",
            "serve.cite",
            "serve.parquet",
            "serve.export",
            "serve.explorer",
            "serve.monitoring");

    /** Start the application, and know nothing of what it serves. */
    private static final List<String> STARTERS = List.of("", "postgres");

    /**
     * What they start besides serving: only a command knows whether it needs the archive at all, and a start takes
     * time.
     */
    private static final String COMMANDS = ROOT + ".ingest.command";

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses all) {
        Set<String> places = new TreeSet<>(ORDER);
        places.addAll(STARTERS);
        Set<String> packages = new TreeSet<>();
        all.forEach(type -> packages.add(nameBelowRoot(type)));
        assertThat(packages)
                .as("packages of %s: a new one takes its place in PackageRulesTest.ORDER", ROOT)
                .isSubsetOf(places);
    }

    @ArchTest
    static void importsPointDown(JavaClasses all) {
        for (int place = 0; place < ORDER.size(); place++) {
            noClasses()
                    .that(resideInAPackage(packageOf(ORDER.get(place))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packagesOf(ORDER.subList(place + 1, ORDER.size()))))
                    .because(ORDER.get(place) + " comes before them in PackageRulesTest.ORDER")
                    .check(all);
        }
    }

    @ArchTest
    static void ingestAndServeNeverSeeEachOther(JavaClasses all) {
        noClasses()
                .that(resideInAPackage(ROOT + ".serve.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".ingest.."))
                .check(all);
        noClasses()
                .that(resideInAPackage(ROOT + ".ingest.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".serve.."))
                .check(all);
    }

    @ArchTest
    static void readersDoNotSeeEachOther(JavaClasses all) {
        slices().matching(ROOT + ".ingest.format.(*)..")
                .should()
                .notDependOnEachOther()
                .check(all);
    }

    @ArchTest
    static void whatStartsTheApplicationStandsApart(JavaClasses all) {
        noClasses()
                .that(startTheApplication())
                .should()
                .dependOnClassesThat(resideInAnyPackage(packagesOf(ORDER)).and(not(resideInAPackage(COMMANDS))))
                .check(all);
        noClasses()
                .that(resideInAnyPackage(packagesOf(ORDER)))
                .should()
                .dependOnClassesThat(startTheApplication())
                .check(all);
    }

    @ArchTest
    static void noCycles(JavaClasses all) {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(all);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void noPackageForWhatHasNoName(JavaClasses all) {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
                .because("a package names a part of the domain")
                .check(all);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(domain -> !domain.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages that lack a package-info.java with one sentence and @NullMarked")
                .isEmpty();
    }

    private static List<String> withFormats(String... order) {
        return Stream.of(order)
                .flatMap(name -> name.equals(FORMATS + ".*") ? formats().stream() : Stream.of(name))
                .toList();
    }

    private static List<String> formats() {
        try (Stream<Path> folders =
                Files.list(Path.of("src/main/java", ROOT.split("\\.")).resolve(FORMATS.replace('.', '/')))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> FORMATS + "." + folder.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package's name below the root; empty for the root itself. */
    private static String nameBelowRoot(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    private static DescribedPredicate<JavaClass> startTheApplication() {
        return DescribedPredicate.describe(
                "start the application",
                type -> type.getPackageName().startsWith(ROOT) && STARTERS.contains(nameBelowRoot(type)));
    }

    private static String[] packagesOf(List<String> names) {
        return names.stream().map(PackageRulesTest::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String name) {
        return ROOT + "." + name;
    }
}

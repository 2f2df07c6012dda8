package org.chancery;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.GraphQL;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.chancery.language.Folding;
import org.chancery.record.RememberedRecords;
import org.chancery.record.place.PlaceRepository;
import org.junit.jupiter.api.Test;

/**
 * Names that a native executable finds only if the build registers them. The test finds their uses on the JVM. The
 * mappers check the types of Jackson themselves ({@link org.chancery.json.Json}), and the compiler of templates checks
 * those of templates.
 */
@QuarkusTest
class NativeExecutableTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Quarkus and its extensions register these themselves. */
    private static final List<String> RESOURCES_OF_OTHERS =
            List.of("application.properties", "META-INF/", "templates/", "web/");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PackageRulesTest.ROOT);

    @Inject
    Schema schema;

    @Test
    void mappersOfJacksonComeFromOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.json..")
                .should()
                .callConstructorWhere(targetOwner(assignableTo(ObjectMapper.class)))
                .orShould()
                .callMethodWhere(targetOwner(assignableTo(ObjectMapper.class)).and(target(name("builder"))))
                .because("Json checks what they read and write")
                .check(OURS);
    }

    @Test
    void whatTypesOfTheSchemaInheritIsRegistered() {
        Set<String> served = Stream.of(schema.getTypes(), schema.getInterfaces(), schema.getInputs())
                .flatMap(types -> types.values().stream())
                .map(Reference::getClassName)
                .collect(toSet());
        assertThat(served).hasSizeGreaterThan(50);
        assertThat(OURS.stream()
                        .filter(type -> served.contains(type.getName()))
                        .flatMap(type -> type.getAllRawSuperclasses().stream())
                        .filter(parent -> parent.getPackageName().startsWith(PackageRulesTest.ROOT))
                        .filter(parent -> !served.contains(parent.getName()))
                        .filter(parent -> !isRegistered(parent))
                        .map(JavaClass::getName))
                .as("superclasses to be annotated with @RegisterForReflection")
                .isEmpty();
    }

    private static boolean isRegistered(JavaClass type) {
        return type.isAnnotatedWith(RegisterForReflection.class)
                // Hibernate's extension registers what is mapped.
                || type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    @Test
    void textsOfGraphqlJavaAreRegistered() throws Exception {
        Path metadata = RESOURCES.resolve("META-INF/native-image/org.chancery/chancery/reachability-metadata.json");
        Set<String> registered = new TreeSet<>();
        for (JsonNode resource : new ObjectMapper().readTree(metadata.toFile()).get("resources")) {
            registered.add(resource.get("bundle").textValue());
        }
        Path jar = Path.of(GraphQL.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile content = new JarFile(jar.toFile())) {
            assertThat(registered)
                    .isEqualTo(content.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches("i18n/[A-Za-z]+\\.properties"))
                            .map(name -> name.replace(".properties", "").replace('/', '.'))
                            .collect(toSet()));
        }
    }

    @Test
    void ourResourcesAreIncluded() throws IOException {
        List<PathMatcher> included = Arrays.stream(
                        setting("quarkus.native.resources.includes").split(","))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(RESOURCES::relativize)
                            .filter(file -> RESOURCES_OF_OTHERS.stream()
                                    .noneMatch(file.toString().replace('\\', '/')::startsWith)))
                    .hasSizeGreaterThanOrEqualTo(10)
                    .allMatch(file -> included.stream().anyMatch(glob -> glob.matches(file)));
        }
        assertThat(included)
                .as("what the build unpacks for the gazetteer")
                .anyMatch(glob -> glob.matches(Path.of("gazetteer/latest.json")));
        assertThat(included)
                .as("the embedded server")
                .anyMatch(glob -> glob.matches(Path.of("postgres-linux-x86_64.txz")));
    }

    @Test
    void onlyKnownPlacesFindThingsByName() {
        Set<String> seekers = OURS.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> isFoundByName(access.getTarget()))
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getSimpleName)
                .collect(toSet());
        assertThat(seekers)
                .as("classes that look for classes, resources or bundles: register these for a native executable")
                .containsExactlyInAnyOrder(
                        // Resources that are included, see above.
                        "BundledDossier",
                        "BundledTable",
                        "EnglishArticle",
                        "GazetteerFile",
                        "PostgresBinaries",
                        "Vocabulary",
                        "ReferenceTable",
                        "StateNames",
                        "Release",
                        "Translations",
                        // The scripts of the page, which Quarkus includes with all that it serves.
                        "PageScripts",
                        // The readers, which it asks for while the executable is built.
                        "Formats",
                        // ICU's own bundles, which are included as resources.
                        "CldrStateNames",
                        // The components of the records of a bundle, which Jackson reads too.
                        "RecordShape",
                        "StoredRecord",
                        "RecordSql",
                        "RecordQueries",
                        // Their constructors, which Jackson calls too.
                        "Details",
                        // The components of the filter of events, which is registered.
                        "FilterParameter",
                        // The getters, resolvers and input objects of the schema, which SmallRye registers.
                        "InputRecord",
                        "MethodResolver",
                        "PropertyResolver",
                        "Invocation",
                        // The fields and constructors of entities, which Hibernate registers.
                        "EntityField",
                        "EntityFields");
    }

    private static boolean isFoundByName(AccessTarget target) {
        String found = target.getOwner().getName() + "." + target.getName();
        return found.matches("java\\.lang\\.Class(Loader)?\\.(forName|loadClass|getResource.*|findClass)")
                || found.matches(".*ResourceBundle\\.getBundle.*")
                || found.startsWith("java.util.ServiceLoader.load")
                || found.matches("javax\\.xml\\..*Factory\\.new.*")
                || found.startsWith("java.lang.reflect.")
                || found.matches("java\\.lang\\.Class\\.(getDeclared|getMethod|getField|getConstructor|newInstance).*");
    }

    @Test
    void classesOfCachesAreRegistered() throws Exception {
        Set<String> registered = new TreeSet<>(List.of(CacheConstructorsFeature.typesNeedingConstructorsRegistered()));
        List<JavaClass> caching = OURS.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class)
                                && call.getName().equals("newBuilder")))
                .toList();
        Set<String> used = new TreeSet<>();
        for (JavaClass type : caching) {
            RegisterForReflection annotation = type.reflect().getAnnotation(RegisterForReflection.class);
            registered.addAll(annotation == null ? List.of() : List.of(annotation.classNames()));
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Cache.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    Object cache = field.get(Modifier.isStatic(field.getModifiers()) ? null : holder(type.reflect()));
                    Object implementation = valueOf("cache", cache);
                    used.add(implementation.getClass().getName());
                    used.add(valueOf("nodeFactory", implementation).getClass().getName());
                }
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(registered).containsAll(used);
    }

    private static Object holder(Class<?> type) throws ReflectiveOperationException {
        if (type != RememberedRecords.class) {
            return ClientProxy.unwrap(Arc.container().instance(type).get());
        }
        Field ofPlaces = PlaceRepository.class.getDeclaredField("remembered");
        ofPlaces.setAccessible(true);
        return ofPlaces.get(ClientProxy.unwrap(
                Arc.container().instance(PlaceRepository.class).get()));
    }

    @Test
    void transliteratorsThatIcuMakesByTheirClassesAreRegistered() throws Exception {
        Field registry = Transliterator.class.getDeclaredField("registry");
        registry.setAccessible(true);
        Map<?, ?> entries = (Map<?, ?>) valueOf("registry", registry.get(null));
        Set<String> classes = entries.values().stream()
                .map(entry -> ((Object[]) entry)[0])
                .filter(Class.class::isInstance)
                .map(type -> ((Class<?>) type).getName())
                .collect(toSet());
        assertThat(Folding.class.getAnnotation(RegisterForReflection.class).classNames())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    private static Object valueOf(String name, Object owner) throws IllegalAccessException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
        }
        throw new AssertionError(owner.getClass() + " has no field " + name);
    }

    @Test
    void anyEncodingOfATableIsThere() throws IOException {
        assertThat(setting("quarkus.native.add-all-charsets")).isEqualTo("true");
    }

    private static String setting(String name) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }
}

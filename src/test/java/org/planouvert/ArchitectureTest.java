package org.planouvert;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of docs/ARCHITECTURE.md, held by the build. */
class ArchitectureTest {

    private static final String ROOT = "org.planouvert.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planouvert");

    /** What a package may use besides itself and the packages below it. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("bytecode", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("crew", Set.of()),
            Map.entry("packed", Set.of()),
            Map.entry("geometry", Set.of()),
            Map.entry("domain", Set.of("geometry")),
            Map.entry("document", Set.of("domain", "geometry")),
            Map.entry("profile", Set.of("domain")),
            Map.entry("read", Set.of("document", "domain", "geometry", "text")),
            Map.entry("layout", Set.of("document", "domain", "geometry", "text")),
            Map.entry("repair", Set.of("layout", "document", "domain", "geometry")),
            // A layout carries what the reader learnt of the whole document: its title and outline help to find
            // headings.
            Map.entry("parse", Set.of("layout", "document", "profile", "domain", "geometry", "text")),
            Map.entry("normalize", Set.of("parse", "layout", "profile", "domain", "geometry", "text")),
            Map.entry("consolidate", Set.of("normalize", "profile", "domain", "text", "crew")),
            Map.entry("quality", Set.of("domain", "profile", "text", "crew")),
            Map.entry("write", Set.of("quality", "domain", "profile", "geometry", "crew")),
            Map.entry("extracts", Set.of("packed", "document", "domain", "geometry")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "read",
                            "layout",
                            "repair",
                            "parse",
                            "normalize",
                            "document",
                            "profile",
                            "domain",
                            "geometry",
                            "text")),
            Map.entry("worker", Set.of("pipeline", "extracts", "packed", "document", "profile", "domain")),
            Map.entry(
                    "batch",
                    Set.of(
                            "pipeline",
                            "worker",
                            "extracts",
                            "packed",
                            "consolidate",
                            "quality",
                            "write",
                            "profile",
                            "document",
                            "domain",
                            "crew")),
            Map.entry(
                    "inspect",
                    Set.of(
                            "pipeline",
                            "read",
                            "layout",
                            "parse",
                            "normalize",
                            "profile",
                            "document",
                            "domain",
                            "geometry",
                            "text")),
            Map.entry(
                    "cli",
                    Set.of(
                            "inspect",
                            "batch",
                            "worker",
                            "pipeline",
                            "extracts",
                            "write",
                            "profile",
                            "document",
                            "domain"))));

    /** Each foreign library and the packages that may know it; no entry, no use. */
    private static final Map<String, Set<String>> OWNERS = Map.ofEntries(
            Map.entry("org.objectweb.asm", Set.of("bytecode")),
            Map.entry("org.yaml.snakeyaml", Set.of("profile")),
            Map.entry("org.apache.pdfbox", Set.of("read.pdf")),
            Map.entry("org.apache.fontbox", Set.of("read.pdf")),
            Map.entry("org.apache.poi", Set.of("read.sheet")),
            Map.entry("org.openxmlformats", Set.of("read.sheet")),
            Map.entry("org.apache.xmlbeans", Set.of("read.sheet")),
            Map.entry("org.jsoup", Set.of("read.html")),
            Map.entry("com.opencsv", Set.of("write.csv")),
            Map.entry("org.apache.parquet", Set.of("write.parquet")),
            Map.entry("org.apache.hadoop", Set.of("write.parquet")),
            Map.entry("com.github.luben", Set.of("write.parquet")),
            Map.entry("gg.jte", Set.of("write.report")),
            // Kinds of JSON of which none is another's: releases, dossiers for programs, what a run remembers, what
            // commands print, what evidence views draw.
            Map.entry("tools.jackson", Set.of("write.json", "extracts", "cli", "inspect")),
            Map.entry("com.fasterxml.jackson", Set.of("extracts")),
            Map.entry("org.springframework", Set.of("batch")),
            Map.entry("org.h2", Set.of("batch")),
            Map.entry("ch.qos.logback", Set.of("cli")),
            Map.entry("picocli", Set.of("cli")));

    private static final List<String> CORE = List.of(
            "text", "packed", "geometry", "domain", "layout", "repair", "parse", "normalize", "consolidate", "quality");

    @Test
    void aPackageUsesOnlyWhatItsRowLists() {
        Set<String> broken = new TreeSet<>();
        dependencies().forEach(d -> {
            String from = top(d.getOriginClass());
            String to = d.getTargetClass().getPackageName().startsWith(ROOT) ? top(d.getTargetClass()) : from;
            Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
            if (!from.equals(to) && !allowed.contains(to)) {
                broken.add(d.getOriginClass().getName() + " uses "
                        + d.getTargetClass().getName());
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPackageHasARow() {
        assertThat(CLASSES.stream().map(ArchitectureTest::top).distinct()).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void readersIgnoreEachOther() {
        slices().matching("org.planouvert.read.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.planouvert.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachForeignLibraryStaysBehindItsDoor() {
        Set<String> broken = new TreeSet<>();
        dependencies()
                .forEach(d -> OWNERS.forEach((library, owners) -> {
                    String target = d.getTargetClass().getPackageName() + ".";
                    String origin = d.getOriginClass().getPackageName() + ".";
                    if (target.startsWith(library + ".")
                            && owners.stream().noneMatch(o -> origin.startsWith(ROOT + o + "."))) {
                        broken.add(d.getOriginClass().getName() + " uses "
                                + d.getTargetClass().getName());
                    }
                }));
        assertThat(broken).isEmpty();
    }

    @Test
    void theCoreTouchesNoFile() {
        Set<String> broken = new TreeSet<>();
        dependencies()
                .filter(d -> CORE.contains(top(d.getOriginClass())))
                .filter(d -> d.getTargetClass().getName().startsWith("java.nio.file.")
                        || Set.of("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream")
                                .contains(d.getTargetClass().getName()))
                .forEach(d -> broken.add(d.getOriginClass().getName() + " uses "
                        + d.getTargetClass().getName()));
        assertThat(broken).isEmpty();
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private static String top(JavaClass c) {
        String below = c.getPackageName().substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}

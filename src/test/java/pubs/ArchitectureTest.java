package pubs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules between packages: each uses what its row says, {@code java.*}, and nothing else. */
class ArchitectureTest {
    private static final int LONGEST_FILE = 400;

    /** What each package may use beyond {@code java.*}, its subpackages and itself; ours by name, others by prefix. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("resource", List.of()),
            Map.entry("model", List.of("diagnostic")),
            Map.entry("io", shared("com.github.difflib")),
            Map.entry("latex", shared()),
            Map.entry("names", shared("latex")),
            Map.entry("dialect", shared("names", "latex")),
            Map.entry("bibtex", shared("io", "names", "latex", "org.jbibtex")),
            Map.entry("key", shared("names", "latex")),
            Map.entry("cv", shared("names", "latex", "dialect", "org.commonmark", "org.jsoup")),
            Map.entry("publist", shared("names", "latex", "dialect")),
            Map.entry("drift", shared("publist", "names", "latex", "dialect", "cv")),
            Map.entry("settings", shared("publist", "names", "org.tomlj")),
            Map.entry("csl", shared("names", "latex", "publist", "de.undercouch", "org.w3c.dom", "org.xml.sax",
                    "javax.xml")),
            Map.entry("render", shared("publist", "latex", "io", "com.samskivert")),
            Map.entry("lint", shared("bibtex", "names", "latex")),
            Map.entry("tidy", shared("bibtex", "names", "latex", "org.jsoup")),
            Map.entry("sync", shared("bibtex", "io", "latex", "dialect")),
            Map.entry("convert", shared("bibtex", "names", "latex", "dialect", "csl")),
            Map.entry("inject", shared("io", "org.commonmark"))));

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("pubs");
    }

    private static List<String> shared(String... others) {
        List<String> all = new ArrayList<>(List.of("model", "diagnostic", "resource"));
        all.addAll(List.of(others));
        return all;
    }

    /** {@code pubs.csl.style.Index -> csl}; empty for a class of the root package. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("pubs.")) {
            return "";
        }
        int end = name.indexOf('.', "pubs.".length());
        return name.substring("pubs.".length(), end < 0 ? name.length() : end);
    }

    @Test
    void everyPackageHasARowAndEveryClassAPackage() {
        for (JavaClass type : classes) {
            String name = packageOf(type);
            assertTrue(name.equals("cli") || MAY_USE.containsKey(name), "no row for " + type.getName());
        }
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheirRowSays() {
        return MAY_USE.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(List.of(),
                violations(name))));
    }

    private static List<String> violations(String name) {
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (packageOf(type).equals(name)) {
                type.getDirectDependenciesFromSelf().forEach(use -> {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !allowed(name, target)) {
                        found.add(type.getName() + " uses " + target.getName());
                    }
                });
            }
        }
        return List.copyOf(found);
    }

    private static boolean allowed(String name, JavaClass target) {
        String ours = packageOf(target);
        if (!ours.isEmpty()) {
            return ours.equals(name) || MAY_USE.get(name).contains(ours);
        }
        String theirs = target.getPackageName();
        return theirs.startsWith("java.") || MAY_USE.get(name).stream()
                .anyMatch(prefix -> prefix.contains(".") && theirs.startsWith(prefix));
    }

    @Test
    void librariesStayInTheirPlace() {
        for (Map.Entry<String, String> place : Map.of("org.jbibtex..", "pubs.bibtex..",
                "de.undercouch..", "pubs.csl..", "org.apache.commons.cli..", "pubs.cli..",
                "org.tomlj..", "pubs.settings..", "com.github.difflib..", "pubs.io..").entrySet()) {
            noClasses().that(resideOutsideOfPackage(place.getValue()))
                    .should().dependOnClassesThat(resideInAPackage(place.getKey())).check(classes);
        }
    }

    @Test
    void nothingUsesTheCommandLine() {
        noClasses().that(resideOutsideOfPackage("pubs.cli..")).should()
                .dependOnClassesThat(resideInAPackage("pubs.cli..")).check(classes);
    }

    @Test
    void packagesMakeNoCircle() {
        slices().matching("pubs.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyMainKnowsTheProcess() {
        noClasses().that().doNotHaveFullyQualifiedName("pubs.cli.Main")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(classes);
        noClasses().that().doNotHaveFullyQualifiedName("pubs.cli.Main")
                .should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class).check(classes);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
                .check(classes);
    }

    @Test
    void everyPackageIsExplained() throws IOException {
        for (Path folder : sources("src/main/java", path -> Files.isDirectory(path))) {
            boolean hasClasses = !sources(folder.toString(), path -> path.getParent().equals(folder)
                    && path.toString().endsWith(".java")).isEmpty();
            assertTrue(!hasClasses || Files.exists(folder.resolve("package-info.java")), folder.toString());
        }
    }

    @Test
    void noFileIsTooLongAndNoImportHasAStar() throws IOException {
        for (Path file : sources("src", path -> path.toString().endsWith(".java"))) {
            List<String> lines = Files.readAllLines(file);
            assertTrue(lines.size() <= LONGEST_FILE, file + " has " + lines.size() + " lines");
            assertTrue(lines.stream().noneMatch(line -> line.startsWith("import ") && line.endsWith(".*;")),
                    file + " has a star import");
        }
    }

    private static List<Path> sources(String root, java.util.function.Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(wanted).toList();
        }
    }
}

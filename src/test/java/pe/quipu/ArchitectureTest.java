package pe.quipu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The house as it is drawn in src/docs/architecture.md, and the habits of each room. */
@AnalyzeClasses(packages = "pe.quipu", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final HousePlan HOUSE = HousePlan.drawn();
    /** Pure functions of values: what they need is given to them, what they find is returned. */
    private static final String[] CORE = HousePlan.inside(List.of(
            "plan",
            "libro",
            "observacion",
            "formato",
            "plantilla",
            "ficha",
            "revision",
            "avance",
            "devolucion",
            "auditoria",
            "consolidado",
            "documento",
            "informe"));

    private static final Set<Class<?>> INEXACT = Set.of(double.class, float.class, Double.class, Float.class);

    @ArchTest
    static void the_house_is_built_as_drawn(JavaClasses all) {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : HOUSE.doors().keySet()) {
            house = house.layer(room).definedBy(HousePlan.inside(room));
        }
        for (var room : HOUSE.doors().entrySet()) {
            var here = house.whereLayer(room.getKey());
            house = room.getValue().isEmpty()
                    ? here.mayNotAccessAnyLayer()
                    : here.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        house.check(all);
    }

    @ArchTest
    static final ArchRule every_class_has_a_room =
            classes().should().resideInAnyPackage(HOUSE.everywhere()).because("what has no room has no owner");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("pe.quipu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule apache_poi_lives_where_files_are_written = onlyIn(
            List.of("excel", "word", "ooxml"),
            "everywhere else a workbook or a document is plain data",
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule commons_math_lives_in_avance = onlyIn(
            List.of("avance"), "statistics are progress, and progress is one room", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule the_core_is_pure = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "org.slf4j..")
            .because("the core takes data and returns data; files, logs and the network are at the door");

    @ArchTest
    static final ArchRule nobody_asks_the_wall_clock = noClasses()
            .should()
            .callMethodWhere(describe("it asks for the present moment", ArchitectureTest::asksForNow))
            .orShould()
            .callConstructor(Date.class)
            .because("the moment is given: a rule must say the same of the same papers a year later");

    @ArchTest
    static final ArchRule only_app_winds_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage(HousePlan.inside("app"))
            .should()
            .callMethodWhere(describe("it takes the clock of the system", ArchitectureTest::takesSystemClock))
            .because("tests and examples choose the day");

    @ArchTest
    static final ArchRule the_plan_is_only_data = classes()
            .that()
            .resideInAPackage(HousePlan.inside("plan"))
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .orShould(beAnonymousOrSynthetic());

    @ArchTest
    static final ArchRule amounts_are_exact = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(HousePlan.inside(List.of("plan", "libro", "ficha", "avance", "auditoria", "informe")))
            .should()
            .haveRawType(describe("inexact", type -> INEXACT.stream().anyMatch(type::isEquivalentTo)))
            .because("a cent that is lost is found by the budget office");

    @ArchTest
    static final ArchRule slf4j_is_the_only_face_of_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "ch.qos.logback..", "java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule only_app_speaks_to_the_console =
            noClasses().that().resideOutsideOfPackage(HousePlan.inside("app")).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothing_is_called_poi = noClasses()
            .should()
            .haveNameMatching(".*(Poi|POI)(?![a-z]).*")
            .because("the three letters are both the plan and a library: say which");

    private static ArchRule onlyIn(List<String> rooms, String why, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(HousePlan.inside(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(why);
    }

    private static boolean asksForNow(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        boolean millis = call.getName().equals("currentTimeMillis")
                && call.getTargetOwner().isEquivalentTo(System.class);
        return now || millis;
    }

    private static boolean takesSystemClock(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system");
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> beAnonymousOrSynthetic() {
        DescribedPredicate<JavaClass> drawn = describe(
                "made by the compiler",
                type -> type.isAnonymousClass() || type.getSimpleName().isEmpty());
        return com.tngtech.archunit.lang.ArchCondition.from(drawn);
    }
}

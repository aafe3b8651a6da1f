package dev.mockerp.erp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;

/** The arrows point at the contract, and no API knows another. */
class ArchitectureTest {

    private static final String[] API_PACKAGES = {
        "dev.mockerp.erp.shoxl..", "dev.mockerp.erp.retailnxt..", "dev.mockerp.erp.flowretail.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // What Spring generates of them when they are packaged.
            .withImportOption(location -> !location.contains("__"))
            .importPackages("dev.mockerp.erp");

    @ParameterizedTest
    @ValueSource(strings = {"shoxl", "retailnxt", "flowretail"})
    void anApiKnowsNoOtherApi(String api) {
        noClasses()
                .that()
                .resideInAPackage("dev.mockerp.erp." + api + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(API_PACKAGES).and(not(resideInAPackage("dev.mockerp.erp." + api + ".."))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"control", "shoxl", "retailnxt", "flowretail"})
    void anApiUsesTheGeneratedModelsOfItsOwnContractOnly(String api) {
        noClasses()
                .that()
                .resideInAPackage("dev.mockerp.erp." + api + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.mockerp.server..")
                        .and(not(resideInAPackage("dev.mockerp.server." + api))))
                .check(CLASSES);
    }

    @Test
    void journalAndFaultsUseTheGeneratedModelsOfTheControlContractOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.mockerp.erp.journal..", "dev.mockerp.erp.fault..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.mockerp.server..")
                        .and(not(resideInAPackage("dev.mockerp.server.control"))))
                .check(CLASSES);
    }

    @Test
    void whatIsSharedKnowsNoApi() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.mockerp.erp.request..",
                        "dev.mockerp.erp.fixture..",
                        "dev.mockerp.erp.setting..",
                        "dev.mockerp.erp.sandbox..",
                        "dev.mockerp.erp.watch..",
                        "dev.mockerp.erp.company..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API_PACKAGES)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("dev.mockerp.server..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("dev.mockerp.erp.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatSteersTheMockKnowsNoApi() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.mockerp.erp.control..", "dev.mockerp.erp.journal..", "dev.mockerp.erp.fault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API_PACKAGES)
                .check(CLASSES);
    }

    @Test
    void theGateKnowsNeitherWhoKeepsWhatItRecordsNorWhoInterferes() {
        noClasses()
                .that()
                .resideInAPackage("dev.mockerp.erp.request..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mockerp.erp.journal..", "dev.mockerp.erp.control..", "dev.mockerp.erp.fault..")
                .check(CLASSES);
    }

    @Test
    void anApiShowsNothingButItsConfiguration() {
        classes()
                .that()
                .resideInAnyPackage(API_PACKAGES)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(Configuration.class)
                .check(CLASSES);
    }

    @Test
    void answersAreComputedAndNeverReadOffTheConditions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mockerp.contract.condition..", "dev.cel..")
                .check(CLASSES);
    }

    @Test
    void controllersCatchNothing() {
        Stream<JavaClass> controllers = CLASSES.stream().filter(type -> type.isAnnotatedWith(RestController.class));
        assertThat(controllers)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getCodeUnits())
                        .allMatch(codeUnit -> codeUnit.getTryCatchBlocks().isEmpty(), "catches nothing"));
    }

    @Test
    void nothingIsOpenForInheritanceByAccident() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.isInterface()
                                && !type.isAnonymousClass()
                                && !type.getModifiers().contains(JavaModifier.FINAL)
                                && !type.isAnnotatedWith(Configuration.class)
                                && !type.isAnnotatedWith(RestController.class)
                                && !type.isEnum()
                                && !type.getSimpleName().equals("MockErp")))
                .isEmpty();
    }

    @Test
    void filesAreShortAndNamesSaySomething() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty().allSatisfy(file -> {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
                assertThat(file.getFileName().toString()).doesNotMatch(".*(Util|Utils|Helper|Manager|Impl)\\.java");
            });
        }
    }
}

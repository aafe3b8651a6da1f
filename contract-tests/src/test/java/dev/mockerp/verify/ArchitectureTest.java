package dev.mockerp.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.mockerp.verify.run.Check;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] APIS = {
        "dev.mockerp.verify.shoxl..", "dev.mockerp.verify.retailnxt..", "dev.mockerp.verify.flowretail.."
    };

    private static final JavaClasses CHECKER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.mockerp.verify");

    @Test
    void noApiKnowsAnother() {
        slices().matching("dev.mockerp.verify.(shoxl|retailnxt|flowretail)..")
                .should()
                .notDependOnEachOther()
                .check(CHECKER);
    }

    @Test
    void theCheckerKnowsNeitherTheMockNorItsGeneratedCodeNorAFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.mockerp.erp..",
                        "dev.mockerp.server..",
                        "org.springframework..",
                        "jakarta..",
                        "com.github.tomakehurst..",
                        "org.wiremock..",
                        "wiremock..")
                .check(CHECKER);
    }

    @Test
    void whatIsSharedKnowsNoApi() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.mockerp.verify.run",
                        "dev.mockerp.verify.http",
                        "dev.mockerp.verify.report",
                        "dev.mockerp.verify.profile",
                        "dev.mockerp.verify.generate",
                        "dev.mockerp.verify.stubs")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APIS)
                .check(CHECKER);
    }

    @Test
    void onlyTheCommandLineKnowsThatThereIsATerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mockerp.verify.command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "dev.mockerp.verify.command..")
                .check(CHECKER);
    }

    @Test
    void checksAreHiddenFromEverybodyButTheirSuite() {
        classes()
                .that()
                .implement(Check.class)
                .and()
                .resideInAnyPackage(APIS)
                .should()
                .bePackagePrivate()
                .check(CHECKER);
    }
}

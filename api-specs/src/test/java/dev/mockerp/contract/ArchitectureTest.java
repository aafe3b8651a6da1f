package dev.mockerp.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.mockerp");

    @Test
    void readingAContractNeedsNoCel() {
        noClasses()
                .that()
                .resideInAPackage("dev.mockerp.contract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "dev.mockerp.contract.condition..", "dev.mockerp.contract.build..")
                .check(classes);
    }

    @Test
    void theContractKnowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "dev.mockerp.server..", "dev.mockerp.erp..")
                .check(classes);
    }
}

package dev.concord.app;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.concord.app.ArchitectureConditions.beMarkedForNullness;
import static dev.concord.app.ArchitectureConditions.callRunLaterInOneClassOnly;
import static dev.concord.app.ArchitectureConditions.dependOn;
import static dev.concord.app.ArchitectureConditions.haveAnAcceptableName;
import static dev.concord.app.ArchitectureConditions.holdNothingThatChanges;
import static dev.concord.app.ArchitectureConditions.only;
import static dev.concord.app.ArchitectureConditions.sleep;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.concord.app.ArchitectureConditions.WithoutTests;

/** The borders that the design draws: who may know whom, and what nobody may do. */
@AnalyzeClasses(packages = "dev.concord", importOptions = WithoutTests.class)
final class ArchitectureTest {
    private static final String GLOSSARY = "dev.concord.glossary..";
    private static final String MEMORY = "dev.concord.memory..";
    private static final String UI = "dev.concord.ui..";
    private static final String APP = "dev.concord.app..";
    private static final String FORMAT = "dev.concord.app.format..";

    @ArchTest
    static final ArchRule glossaryKnowsNoModuleAboveIt =
            noClasses().that().resideInAPackage(GLOSSARY).should(dependOn(MEMORY, UI, APP));

    @ArchTest
    static final ArchRule memoryKnowsNoModuleAboveIt =
            noClasses().that().resideInAPackage(MEMORY).should(dependOn(UI, APP));

    @ArchTest
    static final ArchRule uiDoesNotKnowApp =
            noClasses().that().resideInAPackage(UI).should(dependOn(APP));

    @ArchTest
    static final ArchRule noPackagesInACycle =
            slices().matching("dev.concord.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheWindowDoNotKnowEachOther =
            slices().matching(
                            "dev.concord.ui.(editor|matches|terms|review|quality|project"
                                    + "|diagnostics|settings)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule okapiStaysInItsAdapter =
            only("dev.concord.app.format.okapi..").mayUse("net.sf.okapi..");

    @ArchTest
    static final ArchRule sqliteStaysInItsAdapter =
            only("dev.concord.memory.store.sqlite..")
                    .mayUse("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule valkeyStaysInItsAdapter =
            only("dev.concord.memory.store.valkey..").mayUse("io.valkey..");

    @ArchTest
    static final ArchRule icuServesWordsAndFormats =
            only("dev.concord.glossary..", "dev.concord.memory.format..", FORMAT)
                    .mayUse("com.ibm.icu..");

    @ArchTest
    static final ArchRule luceneServesTextAndTheTranslationMemory =
            only("dev.concord.glossary.text..", "dev.concord.memory.tm..", FORMAT)
                    .mayUse("org.apache.lucene..");

    @ArchTest
    static final ArchRule commandLineLibraryStaysInCommands =
            only("dev.concord.app.command..").andClasses("Launcher").mayUse("picocli..");

    @ArchTest
    static final ArchRule javaFxStaysInUiAndTheLauncher =
            only(UI, "dev.concord.app.wiring..")
                    .andClasses("Launcher", "DesktopApplication")
                    .mayUse("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule viewModelsKnowNoControls =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should(dependOn("javafx.scene..", "javafx.stage.."))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneClassTalksToTheJavaFxThread =
            classes().should(callRunLaterInOneClassOnly());

    @ArchTest
    static final ArchRule noStaticFieldIsAssignedTwice =
            fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().beFinal();

    @ArchTest
    static final ArchRule constantsDoNotChange =
            fields().that()
                    .areStatic()
                    .and()
                    .areFinal()
                    .and()
                    .doNotHaveModifier(SYNTHETIC)
                    .should(holdNothingThatChanges());

    @ArchTest static final ArchRule nobodySleeps = noClasses().should(sleep());

    @ArchTest
    static final ArchRule everyPackageIsMarkedForNullness = classes().should(beMarkedForNullness());

    @ArchTest static final ArchRule namesSayWhatAClassIs = classes().should(haveAnAcceptableName());
}

package org.chancery.time;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Clock;
import java.util.Date;

/**
 * The time of day comes from the one clock that a test can set. {@link System#nanoTime}, which measures how long
 * something took, is not a time of day and may be read anywhere.
 */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ClockRulesTest {

    @ArchTest
    static void onlyTheProducerAsksTheSystem(JavaClasses all) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
                .should()
                .callCodeUnitWhere(asksTheSystemForTheTime())
                .because("Clock is injected, or comes from ClockProducer")
                .check(all);
    }

    /** So an answer that is kept holds for the rest of its day, see {@code serve.answers.Asked}. */
    @ArchTest
    static void answersDependOnTheDayAndNotOnItsTime(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.record..", "org.chancery.query..")
                .should()
                .callCodeUnitWhere(readsTheTimeOfDay())
                .because("answers are kept until midnight; LocalDate.now(clock) is fine")
                .check(all);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTimeOfDay() {
        return DescribedPredicate.describe("it reads the time of day", call -> {
            String owner = call.getTarget().getOwner().getName();
            String name = call.getTarget().getName();
            return (owner.equals("java.time.Clock") && !name.equals("withZone") && !name.equals("getZone"))
                    || (owner.startsWith("java.time.") && name.equals("now") && !owner.equals("java.time.LocalDate"));
        });
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("it asks the system for the time", call -> {
            CodeUnitCallTarget called = call.getTarget();
            String owner = called.getOwner().getName();
            String name = called.getName();
            boolean isGivenAClock =
                    called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                    || (owner.startsWith("java.time.") && name.equals("now") && !isGivenAClock)
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                    || (owner.equals(Date.class.getName())
                            && name.equals("<init>")
                            && called.getRawParameterTypes().isEmpty());
        });
    }
}

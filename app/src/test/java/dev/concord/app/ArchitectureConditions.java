package dev.concord.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules of {@link ArchitectureTest} are made of. */
final class ArchitectureConditions {
    /** Words that hide what a class is for. The original design blesses one manager. */
    private static final Predicate<String> VAGUE_NAME =
            name ->
                    name.startsWith("Abstract")
                            || Stream.of("Util", "Utils", "Helper", "Impl").anyMatch(name::endsWith)
                            || (name.endsWith("Manager") && !name.equals("SessionManager"));

    private static final Set<Class<?>> CHANGEABLE =
            Set.of(
                    AtomicBoolean.class,
                    AtomicInteger.class,
                    AtomicLong.class,
                    AtomicReference.class,
                    StringBuilder.class,
                    ThreadLocal.class);

    private static final Set<String> SLEEPERS =
            Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit");

    private ArchitectureConditions() {}

    /** Leaves out test classes, in folders and in the test jar that modules share. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    /** Those who may use an engine; everyone else may not. */
    record Only(String[] packages, Set<String> classes) {
        Only andClasses(String... names) {
            return new Only(packages, Set.of(names));
        }

        ArchRule mayUse(String... engine) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .and(areNotIn(classes))
                    .should(dependOn(engine))
                    .allowEmptyShould(true);
        }

        private static DescribedPredicate<JavaClass> areNotIn(Set<String> names) {
            return DescribedPredicate.describe(
                    "are not " + names,
                    type ->
                            !type.getPackageName().equals("dev.concord.app")
                                    || !names.contains(topLevel(type).getSimpleName()));
        }
    }

    static Only only(String... packages) {
        return new Only(packages, Set.of());
    }

    static ArchCondition<JavaClass> dependOn(String... packages) {
        return ArchConditions.dependOnClassesThat(resideInAnyPackage(packages));
    }

    static ArchCondition<JavaClass> sleep() {
        return new ArchCondition<>("sleep instead of waiting for what they need") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                    if (SLEEPERS.contains(access.getTargetOwner().getName())
                            && access.getName().equals("sleep")) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> callRunLaterInOneClassOnly() {
        return new ArchCondition<>("call Platform.runLater in one class only") {
            private Set<JavaClass> callers = Set.of();

            @Override
            public void init(Collection<JavaClass> allObjectsToTest) {
                callers =
                        Set.copyOf(
                                allObjectsToTest.stream()
                                        .filter(ArchitectureConditions::callsRunLater)
                                        .map(ArchitectureConditions::topLevel)
                                        .toList());
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isAllowed = callers.size() <= 1 || !callers.contains(type);
                events.add(
                        new SimpleConditionEvent(
                                type,
                                isAllowed,
                                type.getName() + " is one of several that call runLater"));
            }
        };
    }

    private static boolean callsRunLater(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(access ->
                        access.getName().equals("runLater")
                                && access.getTargetOwner()
                                        .getName()
                                        .equals("javafx.application.Platform"));
    }

    /**
     * Looks at the value itself: {@code List.of} and an ArrayList are both a List to the compiler.
     */
    static ArchCondition<JavaField> holdNothingThatChanges() {
        return new ArchCondition<>("hold nothing that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String problem = "";
                if (isChangeable(field)) {
                    problem =
                            field.getFullName() + " holds a " + field.getRawType().getSimpleName();
                } else if (isCollection(field)) {
                    Object value = valueOf(field);
                    if (!isUnmodifiable(value)) {
                        problem = field.getFullName() + " holds a " + value.getClass().getName();
                    }
                }
                events.add(new SimpleConditionEvent(field, problem.isEmpty(), problem));
            }
        };
    }

    private static boolean isChangeable(JavaField field) {
        boolean isSharedArray =
                field.getRawType().isArray()
                        && !field.getModifiers().contains(JavaModifier.PRIVATE);
        return isSharedArray || CHANGEABLE.stream().anyMatch(field.getRawType()::isAssignableTo);
    }

    private static boolean isCollection(JavaField field) {
        return field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
    }

    private static boolean isUnmodifiable(Object value) {
        String name = value.getClass().getName();
        return Stream.of("ImmutableCollections$", "Collections$Unmodifiable", "Collections$Empty")
                .anyMatch(prefix -> name.startsWith("java.util." + prefix));
    }

    private static Object valueOf(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }

    static ArchCondition<JavaClass> beMarkedForNullness() {
        return new ArchCondition<>("lie in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isMarked =
                        type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                events.add(
                        new SimpleConditionEvent(
                                type,
                                isMarked,
                                type.getPackageName() + " has no package-info with @NullMarked"));
            }
        };
    }

    static ArchCondition<JavaClass> haveAnAcceptableName() {
        return new ArchCondition<>("have a name that says what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type,
                                !VAGUE_NAME.test(type.getSimpleName()),
                                type.getName() + " has a vague name"));
            }
        };
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureConditions::topLevel).orElse(type);
    }
}

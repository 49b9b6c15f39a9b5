package io.funnelroom.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test (named {@code *IT}) of the whole application on a real PostgreSQL, without a web server.
 * Before every test the tables hold what the migrations put there and nothing else, and numbering
 * starts over, so that the first deal is SF001. Beans come through the test's constructor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestExecutionListeners(
    listeners = {CleanState.class, WordsOfHistory.class},
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
